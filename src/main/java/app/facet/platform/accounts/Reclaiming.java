package app.facet.platform.accounts;

import app.facet.platform.accounts.MailboxProof.Purpose;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Hands an account whose address was never confirmed to whoever reads its mailbox. Whoever opened it never showed that
 * the address is theirs: nothing they know or hold may open it any more. Call it inside a transaction.
 */
@Component
class Reclaiming {

    private final MailboxProofs proofs;
    private final Identities identities;
    private final EmailConfirmation confirmation;
    private final ApplicationEventPublisher events;

    Reclaiming(
            MailboxProofs proofs,
            Identities identities,
            EmailConfirmation confirmation,
            ApplicationEventPublisher events) {
        this.proofs = proofs;
        this.identities = identities;
        this.confirmation = confirmation;
        this.events = events;
    }

    void unlessConfirmed(Account account) {
        if (confirmation.isConfirmed(account.id())) {
            return;
        }
        account.forgetPassword();
        List.of(Purpose.RESET_PASSWORD, Purpose.CHANGE_EMAIL, Purpose.KEEP_EMAIL, Purpose.CONFIRM_EMAIL)
                .forEach(purpose -> proofs.end(account.id(), purpose, Instant.EPOCH));
        identities.forgetAll(account.id());
        confirmation.confirmed(account.id());
        events.publishEvent(new AccountReclaimed(account.id()));
    }
}
