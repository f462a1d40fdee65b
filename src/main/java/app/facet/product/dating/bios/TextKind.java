package app.facet.product.dating.bios;

/** What sort of text a platform asks for. */
public enum TextKind {
    /** One text about oneself. */
    BIO,
    /** Short answers to questions of the platform. */
    PROMPT,
    /** Long ones. */
    ESSAY
}
