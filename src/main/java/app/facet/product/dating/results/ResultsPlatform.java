package app.facet.product.dating.results;

/**
 * A dating platform results are kept for.
 *
 * @param name its own name, or nothing for {@link #OTHER}
 */
public record ResultsPlatform(String code, String name) {

    /** Code of whatever platform Facet does not know by name. */
    public static final String OTHER = "other";

    /** Whether it stands for all platforms without a name of their own here. */
    public boolean isOther() {
        return code.equals(OTHER);
    }
}
