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

    /** Packs with their names in one column, so that it is one question however many languages there are. */
    private static final String PACKS = """
            select p.*, (select string_agg(t.language || '%2$s' || t.name, '%1$s')
            from billing_pack_text t where t.pack = p.code) as names from billing_pack p""".formatted(PlanRows.NEXT, PlanRows.WITHIN);

    private final JdbcClient jdbc;

    Packs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From the smallest up, also those that are not sold any more. */
    @Transactional(readOnly = true)
    public List<Pack> all() {
        return jdbc.sql(PACKS + " order by p.position").query(Packs::read).list();
    }

    /** @throws NotFound when there is no such pack */
    @Transactional(readOnly = true)
    public Pack named(String code) {
        return jdbc.sql(PACKS + " where p.code = :code")
                .param("code", code)
                .query(Packs::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Pack read(ResultSet row, int number) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new Pack(
                row.getString("code"),
                PlanRows.names(row.getString("names")),
                row.getInt("credits"),
                PlanRows.money(row.getInt("price_cents"), currency),
                currency,
                row.getInt("valid_days"),
                row.getBoolean("on_sale"));
    }
}
