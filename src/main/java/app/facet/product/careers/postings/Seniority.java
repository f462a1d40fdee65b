package app.facet.product.careers.postings;

import java.util.Optional;

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
    EXECUTIVE;

    /** As the title of a job says it; empty where it says nothing of it. */
    public static Optional<Seniority> ofTitle(String title) {
        return SeniorityReader.read(title, "");
    }
}
