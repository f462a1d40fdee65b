package app.facet.platform.ai;

/**
 * What came back.
 *
 * @param madeBy shown with every result
 * @param cost what it cost whoever's key it was
 */
public record AiAnswer<T>(T value, MadeBy madeBy, Cost cost) {

    /**
     * Who made it.
     *
     * @param provider {@code built-in} when it was nobody else
     * @param cached whether the same had been asked before
     */
    public record MadeBy(String provider, String model, boolean cached) {

        static final MadeBy US = new MadeBy("built-in", "built-in", false);

        public boolean isBuiltIn() {
            return equals(US);
        }
    }
}
