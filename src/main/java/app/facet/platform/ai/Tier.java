package app.facet.platform.ai;

/** How able a model a use case wants. */
public enum Tier {
    QUICK,
    BALANCED,
    BEST
}
