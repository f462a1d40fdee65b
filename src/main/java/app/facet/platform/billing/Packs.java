package app.facet.platform.billing;

import app.facet.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which packs of credits there are. */
@Service
public class Packs {

    private final JdbcClient jdbc;

    Packs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From the smallest up, also those that are not sold any more. */
    @Transactional(readOnly = true)
    public List<Pack> all() {
        return jdbc.sql("select * from billing_pack order by position")
                .query(Packs::read)
                .list();
    }

    /** @throws NotFound when there is no such pack */
    @Transactional(readOnly = true)
    public Pack named(String code) {
        return jdbc.sql("select * from billing_pack where code = :code")
                .param("code", code)
                .query(Packs::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Pack read(ResultSet row, int number) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new Pack(
                row.getString("code"),
                row.getString("name"),
                row.getInt("credits"),
                PlanRows.money(row.getInt("price_cents"), currency),
                currency,
                row.getInt("valid_days"),
                row.getBoolean("on_sale"));
    }
}
