package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's telephone: the number they proved, and one they are about to prove. Sealed; {@link PhoneSeals} opens it. */
@Entity
@Table(name = "notifications_phone")
class Phone {

    static final int MOST_TRIES = 5;

    @Id
    private UUID accountId;

    private byte[] sealedContent;

    private @Nullable Instant provedAt;

    private @Nullable Instant stoppedAt;

    private @Nullable Instant codeUntil;

    private int tries;

    protected Phone() {}

    static Phone of(AccountId account) {
        var phone = new Phone();
        phone.accountId = account.value();
        return phone;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    byte[] sealedContent() {
        return sealedContent;
    }

    void content(byte[] sealed) {
        sealedContent = sealed;
    }

    boolean isProved() {
        return provedAt != null;
    }

    boolean isStopped() {
        return stoppedAt != null;
    }

    void asked(Instant codeGoodUntil) {
        codeUntil = codeGoodUntil;
        tries = 0;
    }

    /** Whether a code is awaited. */
    boolean awaitsCode(Instant now) {
        return codeUntil != null && now.isBefore(codeUntil) && tries < MOST_TRIES;
    }

    void tried() {
        tries++;
    }

    void proved(Instant now) {
        provedAt = now;
        stoppedAt = null;
        forgetCode();
    }

    void forgetCode() {
        codeUntil = null;
    }

    void notProved() {
        provedAt = null;
    }

    void stopped(Instant now) {
        stoppedAt = now;
    }
}
