package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import java.util.List;
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

    WaysIn(AccountRepository accounts, Identities identities, PasskeyStore passkeys, CurrentAccount current) {
        this.accounts = accounts;
        this.identities = identities;
        this.passkeys = passkeys;
        this.current = current;
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
        current.requireOwner();
        AccountId me = current.id();
        var mine = identities.of(me);
        var unwanted = mine.stream()
                .filter(one -> one.id().equals(identity))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (mine.size() == 1
                && account().passwordHash() == null
                && passkeys.of(me).isEmpty()) {
            throw new LastWayIn();
        }
        identities.unlink(me, unwanted);
    }

    private Account account() {
        return accounts.findById(current.id().value()).orElseThrow(NotFound::new);
    }
}
