package app.facet.platform.ai;

/** @param own the person's, and not the house's */
record Key(String value, boolean own) {

    @Override
    public String toString() {
        return "Key[own=" + own + "]"; // never a key in a log
    }
}
