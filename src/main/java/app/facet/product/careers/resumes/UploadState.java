package app.facet.product.careers.resumes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a file that was sent stands, without its bytes. */
record UploadState(UUID id, String fileName, @Nullable String failure, Instant sentAt) {

    ResumeImport summary() {
        return new ResumeImport(new ResumeId(id), fileName, failure, sentAt);
    }
}
