package app.facet.platform.privacy;

import app.facet.platform.kernel.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account whose owner wants it gone. Can be taken back until it has begun. */
@Entity
@Table(name = "privacy_deletion")
class Deletion {

    @Id
    private UUID accountId;

    private Instant askedAt;

    private Instant dueAt;

    private @Nullable Instant begunAt;

    protected Deletion() {}

    Deletion(AccountId account, Instant askedAt, Instant dueAt) {
        this.accountId = account.value();
        this.askedAt = askedAt;
        this.dueAt = dueAt;
    }

    void begin(Instant now) {
        begunAt = now;
    }

    boolean hasBegun() {
        return begunAt != null;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant dueAt() {
        return dueAt;
    }
}
