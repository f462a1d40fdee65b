package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.BlindIndex;
import app.facet.platform.vault.Vault;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One link sent by mail. Whoever opens it has shown that they read the mailbox of its address. */
@Entity
@Table(name = "account_mailbox_proof")
class MailboxProof {

    /** What the link is good for, and for how long. */
    enum Purpose {
        SIGN_UP(Duration.ofHours(24)),
        CONFIRM_EMAIL(Duration.ofHours(24)),
        RESET_PASSWORD(Duration.ofMinutes(30)),
        CHANGE_EMAIL(Duration.ofHours(24)),
        // Longer than the others: it is the way back for whoever finds out late that their account was taken over.
        KEEP_EMAIL(Duration.ofDays(7));

        private final Duration goodFor;

        Purpose(Duration goodFor) {
            this.goodFor = goodFor;
        }
    }

    static final String EMAIL = "accounts.mailbox-proof.email";
    private static final String NAME = "accounts.mailbox-proof.name";
    private static final String WANTED = "accounts.mailbox-proof.wanted";

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @SuppressWarnings("UnusedVariable") // the repository asks by it
    private String tokenHash;

    private byte[] sealedEmail;

    @SuppressWarnings("UnusedVariable") // the repository asks by it
    private String emailIndex;

    private byte @Nullable [] sealedName;

    private byte @Nullable [] sealedWanted;

    @Transient
    private String email;

    @Transient
    private @Nullable String displayName;

    @Transient
    private @Nullable String wanted;

    private @Nullable UUID accountId;

    private Instant askedAt;

    private Instant expiresAt;

    private @Nullable Instant usedAt;

    /** How long any of the links works. */
    static Duration longestLife() {
        return Stream.of(Purpose.values())
                .map(purpose -> purpose.goodFor)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    protected MailboxProof() {}

    static MailboxProof asked(Purpose purpose, EmailAddress email, LinkSecret secret, Instant now) {
        var proof = new MailboxProof();
        proof.id = UUID.randomUUID();
        proof.purpose = purpose;
        proof.email = email.value();
        proof.tokenHash = secret.hash();
        proof.askedAt = now;
        proof.expiresAt = now.plus(purpose.goodFor);
        return proof;
    }

    MailboxProof ofAccount(AccountId account) {
        accountId = account.value();
        return this;
    }

    /** Of the account that has the address, if there is one: what is asked for in its name is forgotten with it. */
    MailboxProof ofAccount(Optional<AccountId> owner) {
        accountId = owner.map(AccountId::value).orElse(null);
        return this;
    }

    MailboxProof named(String name) {
        displayName = name;
        return this;
    }

    /** @param page where they wanted to go, for whoever opens the link elsewhere; a page of another site counts as none */
    MailboxProof onTheWayTo(Optional<String> page) {
        wanted = page.filter(WantedPage::isOwn).orElse(null);
        return this;
    }

    /** Call when all is set. */
    void seal(Vault vault, BlindIndex index) {
        sealedEmail = vault.seal(sealer(), EMAIL, email);
        emailIndex = index.of(EMAIL, email);
        sealedName = displayName == null ? null : vault.seal(sealer(), NAME, displayName);
        sealedWanted = wanted == null ? null : vault.seal(sealer(), WANTED, wanted);
    }

    MailboxProof open(Vault vault) {
        email = vault.open(sealer(), EMAIL, sealedEmail);
        displayName = sealedName == null ? null : vault.open(sealer(), NAME, sealedName);
        wanted = sealedWanted == null ? null : vault.open(sealer(), WANTED, sealedWanted);
        return this;
    }

    void reseal(Vault vault) {
        sealedEmail = vault.reseal(sealer(), EMAIL, sealedEmail);
        sealedName = sealedName == null ? null : vault.reseal(sealer(), NAME, sealedName);
        sealedWanted = sealedWanted == null ? null : vault.reseal(sealer(), WANTED, sealedWanted);
    }

    private AccountId sealer() {
        return account().orElse(Vault.NOBODY);
    }

    boolean isGood(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    Instant askedAt() {
        return askedAt;
    }

    Exported exported() {
        return new Exported(purpose, email, askedAt, expiresAt, usedAt);
    }

    /** What a person is told about a link that was sent for their account. */
    record Exported(
            Purpose purpose,
            String email,
            Instant askedAt,
            Instant expiresAt,
            @Nullable Instant usedAt) {}

    EmailAddress email() {
        return new EmailAddress(email);
    }

    Optional<String> displayName() {
        return Optional.ofNullable(displayName);
    }

    Optional<String> wanted() {
        return Optional.ofNullable(wanted).filter(WantedPage::isOwn);
    }

    Optional<AccountId> account() {
        return Optional.ofNullable(accountId).map(AccountId::new);
    }
}
