package app.facet.product.dating;

import java.util.Locale;

/** Where a figure about a platform comes from. */
public enum Evidence {
    /** The platform says so itself. */
    DOCUMENTED,
    /** Others say so. */
    REPORTED,
    /** What its app shows, or what others like it do. */
    ASSUMED;

    /** Key of the word. */
    public String messageKey() {
        return "dating.evidence." + name().toLowerCase(Locale.ROOT);
    }
}
