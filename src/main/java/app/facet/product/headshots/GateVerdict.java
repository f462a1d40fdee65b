package app.facet.product.headshots;

/** Whether a photo will do for a portrait. */
public enum GateVerdict {
    GOOD,
    /** A portrait is possible, but another photo would give a better one. */
    WEAK,
    /** No portrait can be made of it. */
    IMPOSSIBLE
}
