package app.facet.platform.ai;

/** What one question has used up so far, over all its tries. */
final class Usage {

    private long tokensIn;
    private long tokensOut;
    private int tries;
    private int pictures;

    void tried() {
        tries++;
    }

    void add(long in, long out) {
        tokensIn += in;
        tokensOut += out;
    }

    void addPicture() {
        pictures++;
    }

    int pictures() {
        return pictures;
    }

    long tokensIn() {
        return tokensIn;
    }

    long tokensOut() {
        return tokensOut;
    }

    int tries() {
        return tries;
    }
}
