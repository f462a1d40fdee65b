package app.facet.product.dating.opinions;

/** What a photo shows, beside or instead of a person. */
public enum Scene {
    /** Just somebody, or several people. */
    PERSON,
    /** Something one does: a sport, an instrument, a craft. */
    ACTIVITY,
    /** An animal. */
    PET,
    /** A place one went to. */
    TRAVEL,
    OTHER
}
