package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The owner of an account reads the mailbox of its address. */
@Entity
@Table(name = "account_confirmed_email")
class ConfirmedEmail {

    @Id
    private UUID accountId;

    private Instant confirmedAt;

    protected ConfirmedEmail() {}

    ConfirmedEmail(AccountId account, Instant now) {
        accountId = account.value();
        confirmedAt = now;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }
}
