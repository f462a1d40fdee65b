package app.facet.platform.accounts;

import app.facet.platform.analytics.spi.Willing;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who may be counted: whoever still has an account and did not switch it off. */
@Component
class WillingAccounts implements Willing {

    private final JdbcClient jdbc;

    WillingAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @ActingAsTheHouse("events of many people are written together")
    @Transactional(readOnly = true)
    public Set<AccountId> among(Set<AccountId> accounts) {
        return new HashSet<>(jdbc.sql("""
                select a.id from account a left join account_preferences p on p.account_id = a.id
                where a.id in (:ids) and coalesce(p.counted, true)
                """)
                .param("ids", accounts.stream().map(AccountId::value).toList())
                .query((row, number) -> new AccountId(row.getObject("id", UUID.class)))
                .list());
    }
}
