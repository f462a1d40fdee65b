package app.facet.product.dating.votes;

/** What a friend says about a pair. */
public enum Answer {
    LEFT,
    RIGHT,
    EQUAL
}
