package app.facet.product.careers.resumes;

import app.facet.platform.kernel.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stood in a resume at some time. */
@Entity
@Table(name = "careers_resume_version")
class SavedVersion {

    /** So long after a version was made, further editing is still the same version. */
    static final Duration ONE_SITTING = Duration.ofMinutes(10);

    static final int LONGEST_NOTE = 300;

    @Id
    private UUID id;

    private UUID accountId;
    private UUID resumeId;
    private int number;

    @Enumerated(EnumType.STRING)
    private VersionOrigin origin;

    private @Nullable Integer copiedFrom;
    private @Nullable String note;
    private int words;
    private int pins;
    private byte[] content;
    private Instant madeAt;
    private Instant changedAt;

    protected SavedVersion() {}

    SavedVersion(SavedResume resume, int number, VersionOrigin origin, Instant now) {
        id = UUID.randomUUID();
        accountId = resume.owner().value();
        resumeId = resume.id();
        this.number = number;
        this.origin = origin;
        content = new byte[0];
        madeAt = now;
        changedAt = now;
    }

    void note(String sentence) {
        String plain = sentence.strip();
        note = plain.substring(0, Math.min(plain.length(), LONGEST_NOTE));
    }

    void bringsBack(SavedVersion older) {
        copiedFrom = older.number;
    }

    /** Whether editing at that moment still belongs to it. */
    boolean takesEdits(Instant now) {
        return origin == VersionOrigin.EDITED && !isPinned() && now.isBefore(madeAt.plus(ONE_SITTING));
    }

    void says(byte[] sealed, int newWords, Instant now) {
        content = sealed;
        words = newWords;
        changedAt = now;
    }

    /** The same content, sealed otherwise or with other confidences. */
    void content(byte[] sealed) {
        content = sealed;
    }

    byte[] content() {
        return content;
    }

    void pin() {
        pins++;
    }

    void unpin() {
        pins = Math.max(0, pins - 1);
    }

    boolean isPinned() {
        return pins > 0;
    }

    UUID id() {
        return id;
    }

    AccountId owner() {
        return new AccountId(accountId);
    }

    UUID resume() {
        return resumeId;
    }

    int number() {
        return number;
    }

    VersionSummary summary() {
        return new VersionSummary(
                new VersionId(id),
                new ResumeId(resumeId),
                number,
                origin,
                copiedFrom,
                note == null ? "" : note,
                words,
                isPinned(),
                madeAt,
                changedAt);
    }
}
