package app.facet.product.dating.results;

/** What is counted, in the order one leads to the next. */
public enum Step {
    /** How many people one liked oneself: what matches are drawn from. */
    LIKES_GIVEN,
    /** How many people liked one. */
    LIKES,
    MATCHES,
    /** Matches one has talked to, counted on the day it began. */
    CONVERSATIONS,
    DATES
}
