package app.facet.product.careers.resumes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being read, or could not be.
 *
 * @param id of the resume it becomes
 * @param failure message key of why it could not be read; null while it is being read
 */
public record ResumeImport(
        ResumeId id, String fileName, @Nullable String failure, Instant sentAt) {}
