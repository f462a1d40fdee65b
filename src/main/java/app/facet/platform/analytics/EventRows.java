package app.facet.platform.analytics;

import app.facet.platform.analytics.spi.Willing;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of events. */
@Component
class EventRows {

    private static final String INSERT =
            "insert into analytics_event (id, happened_at, name, product, account_id, session, platform, properties)"
                    + " values ";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ObjectProvider<Willing> willing;
    private final String row;

    EventRows(JdbcClient jdbc, TransactionTemplate transactions, ObjectProvider<Willing> willing, Dialect dialect) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.willing = willing;
        row = "(?, ?, ?, ?, ?, ?, ?, " + dialect.properties() + ")";
    }

    /** One statement for all. Who objected, or is gone by now, is left out. Written twice, an event is there once. */
    void write(List<Recorded> batch) {
        Acting.run(
                new Who.TheHouse(),
                () -> transactions.executeWithoutResult(status -> {
                    var wanted = wanted(batch);
                    if (!wanted.isEmpty()) {
                        jdbc.sql(INSERT + String.join(", ", Collections.nCopies(wanted.size(), row))
                                        + " on conflict do nothing")
                                .params(values(wanted))
                                .update();
                    }
                }));
    }

    private List<Recorded> wanted(List<Recorded> batch) {
        Set<AccountId> told =
                batch.stream().map(Recorded::account).filter(Objects::nonNull).collect(Collectors.toSet());
        var counted = willing.stream()
                .findFirst()
                .filter(anybody -> !told.isEmpty())
                .map(people -> people.among(told))
                .orElse(told);
        return batch.stream()
                .filter(event -> event.account() == null || counted.contains(event.account()))
                .toList();
    }

    private static List<@Nullable Object> values(List<Recorded> events) {
        var values = new ArrayList<@Nullable Object>();
        for (var event : events) {
            values.add(event.id());
            values.add(event.at().atOffset(ZoneOffset.UTC));
            values.add(event.name());
            values.add(event.product());
            values.add(event.account() == null ? null : event.account().value());
            values.add(event.session());
            values.add(event.platform() == null ? null : event.platform().name());
            values.add(event.properties());
        }
        return values;
    }

    void delete(AccountId account) {
        jdbc.sql("delete from analytics_event where account_id = :account")
                .param("account", account.value())
                .update();
    }

    /** The events stay as numbers; whose they were is gone, and so is the thread that tied them together. */
    void unlink(AccountId account) {
        jdbc.sql("update analytics_event set account_id = null, session = null where account_id = :account")
                .param("account", account.value())
                .update();
    }
}
