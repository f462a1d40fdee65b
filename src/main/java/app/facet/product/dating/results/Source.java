package app.facet.product.dating.results;

/** Where the numbers of a day come from. */
public enum Source {
    HAND,
    CSV,
    TINDER,
    HINGE
}
