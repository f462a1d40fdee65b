package app.facet.platform.billing.ledger;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ledger with a clock of the test's. */
public final class LedgerAt {

    private LedgerAt() {}

    public static Ledger clock(JdbcClient jdbc, Clock clock) {
        return new Ledger(jdbc, clock);
    }
}
