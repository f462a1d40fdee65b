package app.facet.platform.ai.spi;

/** What a model can do. */
public enum Ability {
    WRITE,
    SEE,
    DESCRIBE,
    MAKE,
    EDIT,
    MODERATE
}
