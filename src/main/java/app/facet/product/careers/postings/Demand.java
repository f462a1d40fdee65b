package app.facet.product.careers.postings;

/** How much a posting wants a skill, the most first. */
public enum Demand {
    REQUIRED,
    NICE,
    MENTIONED
}
