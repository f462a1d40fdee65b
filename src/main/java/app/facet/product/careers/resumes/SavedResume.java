package app.facet.product.careers.resumes;

import app.facet.platform.kernel.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A resume somebody keeps. What stands in it is in its versions. */
@Entity
@Table(name = "careers_resume")
class SavedResume {

    static final int LONGEST_NAME = 120;

    @Id
    private UUID id;

    private UUID accountId;
    private String name;

    @SuppressWarnings("UnusedVariable") // searched by the database
    private String searched;

    private String language;
    private int edition;
    private int words;
    private Instant createdAt;
    private Instant changedAt;

    protected SavedResume() {}

    SavedResume(UUID id, AccountId owner, String name, Locale language, Instant now) {
        this.id = id;
        accountId = owner.value();
        this.language = language.getLanguage();
        createdAt = now;
        rename(name, now);
    }

    final void rename(String newName, Instant now) {
        String plain = newName.strip().replaceAll("\\s+", " ");
        if (plain.isEmpty()) {
            throw new ResumeRefused("no-name");
        }
        name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).strip();
        searched = name.toLowerCase(Locale.ROOT);
        changedAt = now;
    }

    /** @throws ResumeChanged when it is not any more what was opened */
    void requireEdition(int opened) {
        if (edition != opened) {
            throw new ResumeChanged();
        }
    }

    /** Something else stands in it now. */
    void changed(int newWords, Instant now) {
        edition++;
        words = newWords;
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    AccountId owner() {
        return new AccountId(accountId);
    }

    String name() {
        return name;
    }

    Locale language() {
        return Locale.of(language);
    }

    int edition() {
        return edition;
    }

    ResumeSummary summary(@Nullable UUID active) {
        return new ResumeSummary(new ResumeId(id), name, language(), id.equals(active), words, createdAt, changedAt);
    }
}
