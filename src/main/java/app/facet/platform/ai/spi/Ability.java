package app.facet.platform.ai.spi;

/** What a model can do. */
public enum Ability {
    WRITE,
    SEE,
    MAKE,
    EDIT,
    MODERATE
}
