package app.facet.product.careers.postings;

/** Where the work is done. */
public enum Workplace {
    ONSITE,
    /** Some days at the company, some at home. */
    HYBRID,
    REMOTE
}
