package app.facet.platform.language;

/** When something was done. */
public enum Tense {
    PRESENT,
    PAST
}
