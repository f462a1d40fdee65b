package app.facet.product.careers.matching;

/** How a resume stands to something a posting asks for. */
public enum Standing {
    /** It says so. */
    PRESENT,
    /** It follows from what it says, or it says a part of it. */
    IMPLIED,
    MISSING
}
