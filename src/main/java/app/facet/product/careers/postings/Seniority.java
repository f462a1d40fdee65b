package app.facet.product.careers.postings;

/** How far somebody in the job usually is, in order. */
public enum Seniority {
    /** Interns, trainees and apprentices. */
    TRAINEE,
    JUNIOR,
    MID,
    SENIOR,
    /** Leads others, or a field. */
    LEAD,
    /** Answers for a whole part of the company. */
    EXECUTIVE
}
