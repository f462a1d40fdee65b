package app.facet.platform.billing;

import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many credits people have. Whoever moves some holds the lock on the wallet, one after the other. */
@Component
class Wallets {

    private final JdbcClient jdbc;
    private final CreditUpdates updates;
    private final Clock clock;

    Wallets(JdbcClient jdbc, CreditUpdates updates, Clock clock) {
        this.jdbc = jdbc;
        this.updates = updates;
        this.clock = clock;
    }

    /** Waits until nobody else moves credits of the account, and keeps it so until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CreditBalance lock(AccountId account) {
        return jdbc.sql("select available, held from billing_wallet where account_id = :account for update")
                .param("account", account.value())
                .query(CreditBalance.class)
                .optional()
                .orElseGet(() -> open(account));
    }

    private CreditBalance open(AccountId account) {
        jdbc.sql("""
                insert into billing_wallet (account_id, available, held, opened_at) values (:account, 0, 0, :now)
                on conflict do nothing""")
                .param("account", account.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return lock(account);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void move(AccountId account, long available, long held) {
        jdbc.sql("""
                update billing_wallet set available = available + :available, held = held + :held
                where account_id = :account""")
                .param("available", available)
                .param("held", held)
                .param("account", account.value())
                .update();
        if (available != 0) {
            updates.tell(account);
        }
    }

    @Transactional(readOnly = true)
    public CreditBalance of(AccountId account) {
        return jdbc.sql("select available, held from billing_wallet where account_id = :account")
                .param("account", account.value())
                .query(CreditBalance.class)
                .optional()
                .orElse(CreditBalance.NOTHING);
    }
}
