package app.facet.platform.ai;

/** What one question has used up so far, over all its tries. */
final class Usage {

    private static final int LETTERS_OF_A_TOKEN = 3; // on the safe side: English has four, German three and a half

    private long tokensIn;
    private long tokensOut;
    private int tries;
    private int pictures;

    /** About how many tokens so many letters are. */
    static long tokens(int letters) {
        return Math.ceilDiv(letters, LETTERS_OF_A_TOKEN);
    }

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
