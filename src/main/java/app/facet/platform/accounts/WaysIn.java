package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By what the person who is signed in can come in again. */
@Service
public class WaysIn {

    private final AccountRepository accounts;
    private final Identities identities;
    private final PasskeyStore passkeys;
    private final CurrentAccount current;
    private final StepUp stepUp;
    private final FactorMails mails;

    WaysIn(
            AccountRepository accounts,
            Identities identities,
            PasskeyStore passkeys,
            CurrentAccount current,
            StepUp stepUp,
            FactorMails mails) {
        this.accounts = accounts;
        this.identities = identities;
        this.passkeys = passkeys;
        this.current = current;
        this.stepUp = stepUp;
        this.mails = mails;
    }

    @Transactional(readOnly = true)
    public boolean hasPassword() {
        return account().passwordHash() != null;
    }

    @Transactional(readOnly = true)
    public List<LinkedIdentity> identities() {
        return identities.of(current.id());
    }

    /** @throws LastWayIn when there would be no other left */
    @Transactional
    public void unlink(UUID identity) {
        stepUp.require();
        AccountId me = current.id();
        var unwanted = identities.of(me).stream()
                .filter(one -> one.id().equals(identity))
                .findFirst()
                .orElseThrow(NotFound::new);
        requireAnother(me);
        identities.unlink(me, unwanted);
        mails.tell(
                AccountMails.IDENTITY_REMOVED,
                me,
                Map.of("provider", unwanted.provider().displayName()));
    }

    /**
     * Call it before one is taken away, in the same transaction: two at once must not take the last two.
     *
     * @throws LastWayIn when it is the only one
     */
    @Transactional
    void requireAnother(AccountId account) {
        boolean password =
                accounts.lock(account.value()).map(Account::passwordHash).isPresent();
        if (!password && identities.of(account).size() + passkeys.of(account).size() < 2) {
            throw new LastWayIn();
        }
    }

    private Account account() {
        return accounts.findById(current.id().value()).orElseThrow(NotFound::new);
    }
}
