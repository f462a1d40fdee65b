package app.facet.platform.accounts;

import app.facet.platform.accounts.MailboxProof.Purpose;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.BlindIndex;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands out links for mails and takes them back, once. Call it inside a transaction. */
@Component
class MailboxProofs implements SealedData {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration WINDOW = Duration.ofDays(1);
    private static final int MOST = 5;

    private final MailboxProofRepository proofs;
    private final Vault vault;
    private final BlindIndex index;
    private final TransactionTemplate transactions;
    private final Clock clock;

    MailboxProofs(
            MailboxProofRepository proofs,
            Vault vault,
            BlindIndex index,
            TransactionTemplate transactions,
            Clock clock) {
        this.proofs = proofs;
        this.vault = vault;
        this.index = index;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A link anybody may ask for. Earlier ones stay good: a stranger who asks must not spoil the one its owner has.
     *
     * @throws AskedTooOften when this mailbox was sent one a moment ago, or many today
     */
    LinkSecret askedByAnybody(Purpose purpose, EmailAddress email, UnaryOperator<MailboxProof> details) {
        limit(proofs.timesAsked(indexOf(email), purpose, clock.instant().minus(WINDOW)));
        return issue(purpose, email, details);
    }

    /**
     * A link an account asks for, to whatever address. Only the newest works.
     *
     * @throws AskedTooOften when the account asked for one a moment ago, or for many today
     */
    LinkSecret askedBy(AccountId account, Purpose purpose, EmailAddress email) {
        limit(proofs.timesAsked(account.value(), purpose, clock.instant().minus(WINDOW)));
        end(account, purpose, Instant.EPOCH);
        return issue(purpose, email, proof -> proof.ofAccount(account));
    }

    /** A link nobody asked for, in a notice. */
    LinkSecret offeredTo(AccountId account, Purpose purpose, EmailAddress email) {
        return issue(purpose, email, proof -> proof.ofAccount(account));
    }

    private LinkSecret issue(Purpose purpose, EmailAddress email, UnaryOperator<MailboxProof> details) {
        var secret = LinkSecret.random();
        var proof = details.apply(MailboxProof.asked(purpose, email, secret, clock.instant()));
        proof.seal(vault, index);
        proofs.save(proof);
        return secret;
    }

    private void limit(List<Instant> times) {
        if (times.size() >= MOST) {
            throw new AskedTooOften(AskedTooOften.Reason.TODAY);
        }
        if (times.stream().anyMatch(time -> time.isAfter(clock.instant().minus(PAUSE)))) {
            throw new AskedTooOften(AskedTooOften.Reason.A_MOMENT_AGO);
        }
    }

    /** What the link stands for; empty when it is wrong, used or too old. Looking at it changes nothing. */
    Optional<MailboxProof> look(Purpose purpose, String secret) {
        return proofs.findByPurposeAndTokenHash(purpose, new LinkSecret(secret).hash())
                .filter(proof -> proof.isGood(clock.instant()))
                .map(proof -> proof.open(vault));
    }

    /** @throws LinkNotGood when the link is wrong, used or too old */
    MailboxProof use(Purpose purpose, String secret) {
        var proof = proofs.lock(purpose, new LinkSecret(secret).hash())
                .filter(found -> found.isGood(clock.instant()))
                .map(found -> found.open(vault))
                .orElseThrow(LinkNotGood::new);
        proof.use(clock.instant());
        return proof;
    }

    void end(AccountId account, Purpose purpose, Instant since) {
        proofs.end(account.value(), purpose, since, clock.instant());
    }

    void end(EmailAddress email, Purpose purpose) {
        proofs.end(indexOf(email), purpose, clock.instant());
    }

    /** Everything sent for an account, opened. */
    List<MailboxProof> of(AccountId account) {
        return proofs.findByAccountId(account.value()).stream()
                .map(proof -> proof.open(vault))
                .toList();
    }

    @Override
    public void resealAll(AccountId account) {
        transactions.executeWithoutResult(status -> (account.equals(Vault.NOBODY)
                        ? proofs.findByAccountIdIsNull()
                        : proofs.findByAccountId(account.value()))
                .forEach(proof -> proof.reseal(vault)));
    }

    private String indexOf(EmailAddress email) {
        return index.of(MailboxProof.EMAIL, email.value());
    }
}
