package app.facet.product.careers.resumes;

import app.facet.platform.kernel.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that is being read as a resume. Its bytes are kept until it is read, and for a day at most. */
@Entity
@Table(name = "careers_resume_upload")
class SavedUpload {

    static final String KEY = "careers.resume-upload-key";
    static final Duration KEPT_FOR = Duration.ofDays(1);
    static final int LONGEST_NAME = 200;

    @Id
    private UUID id;

    private UUID accountId;
    private String fileName;
    private byte[] fileKey;
    private byte[] content;
    private @Nullable String failure;
    private Instant sentAt;

    protected SavedUpload() {}

    SavedUpload(UUID id, AccountId owner, String fileName, Instant now) {
        this.id = id;
        accountId = owner.value();
        this.fileName = bare(fileName);
        fileKey = new byte[0];
        content = new byte[0];
        sentAt = now;
    }

    /** Without a path, and with its ending when it is cut. */
    private static String bare(String name) {
        String last =
                name.replaceFirst(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return last.substring(Math.max(0, last.length() - LONGEST_NAME));
    }

    void keep(byte[] key, byte[] sealed) {
        fileKey = key;
        content = sealed;
    }

    /** @param sentence message key of what went wrong */
    void failed(String sentence) {
        failure = sentence;
        content = new byte[0];
    }

    boolean waits() {
        return failure == null;
    }

    UUID id() {
        return id;
    }

    AccountId owner() {
        return new AccountId(accountId);
    }

    String fileName() {
        return fileName;
    }

    byte[] key() {
        return fileKey;
    }

    void key(byte[] sealed) {
        fileKey = sealed;
    }

    byte[] content() {
        return content;
    }

    ResumeImport summary() {
        return new ResumeImport(new ResumeId(id), fileName, failure, sentAt);
    }
}
