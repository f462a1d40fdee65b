package app.facet.platform.shell;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import app.facet.platform.kernel.ProductKey;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What brings people here, as they said when they came. Whatever it is stands first on their home view. */
@Service
public class Goals implements PersonalData {

    private final JdbcClient jdbc;
    private final ShellStatistics statistics;
    private final Clock clock;

    Goals(JdbcClient jdbc, ShellStatistics statistics, Clock clock) {
        this.jdbc = jdbc;
        this.statistics = statistics;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<ProductKey> of(AccountId account) {
        return jdbc.sql("select product from shell_goal where account_id = :account order by chosen_at desc")
                .param("account", account.value())
                .query((row, number) -> new ProductKey(row.getString("product")))
                .list();
    }

    /** Chosen again, it becomes the latest. */
    @Transactional
    public void choose(AccountId account, ProductKey product) {
        jdbc.sql("delete from shell_goal where account_id = :account and product = :product")
                .param("account", account.value())
                .param("product", product.value())
                .update();
        jdbc.sql("insert into shell_goal (account_id, product, chosen_at) values (:account, :product, :now)")
                .param("account", account.value())
                .param("product", product.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        statistics.goalChosen(account, product);
    }

    @Override
    public String section() {
        return "shell";
    }

    @Override
    public Set<String> tables() {
        return Set.of("shell_goal");
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        archive.json(section(), "goals", of(account));
    }

    @Override
    @Transactional
    public void erase(AccountId account) {
        jdbc.sql("delete from shell_goal where account_id = :account")
                .param("account", account.value())
                .update();
    }
}
