package app.facet.product.careers.resumes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version in the list of a resume's versions.
 *
 * @param number counted from 1 in each resume
 * @param copiedFrom number of the older version it brought back, if it did
 * @param note what changed, in a sentence; may be empty
 * @param pinned whether something refers to it, so that its content stays as it is
 */
public record VersionSummary(
        VersionId id,
        ResumeId resume,
        int number,
        VersionOrigin origin,
        @Nullable Integer copiedFrom,
        String note,
        int words,
        boolean pinned,
        Instant madeAt,
        Instant changedAt) {}
