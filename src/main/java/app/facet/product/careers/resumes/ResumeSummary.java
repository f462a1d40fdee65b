package app.facet.product.careers.resumes;

import java.time.Instant;
import java.util.Locale;

/**
 * A resume in the list.
 *
 * @param active whether postings are compared with this one; at most one of an account is
 * @param words in all of its texts
 */
public record ResumeSummary(
        ResumeId id, String name, Locale language, boolean active, int words, Instant createdAt, Instant changedAt) {}
