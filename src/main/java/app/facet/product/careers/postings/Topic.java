package app.facet.product.careers.postings;

/** What a sentence of a posting is about. */
public enum Topic {
    TITLE,
    /** The work. */
    TASK,
    /** What an applicant must bring. */
    REQUIRED,
    /** What would be nice. */
    NICE,
    OTHER
}
