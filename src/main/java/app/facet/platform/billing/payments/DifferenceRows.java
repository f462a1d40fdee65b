package app.facet.platform.billing.payments;

import static app.facet.platform.billing.payments.Columns.time;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What comparisons found. */
@Component
class DifferenceRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    DifferenceRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void add(String provider, Touched touched, String ref, String what, boolean mended) {
        jdbc.sql("""
                insert into billing_difference (id, found_at, provider, touched, ref, what, mended)
                values (:id, :now, :provider, :touched, :ref, :what, :mended)""")
                .param("id", UUID.randomUUID())
                .param("now", time(clock.instant()))
                .param("provider", provider)
                .param("touched", touched.name())
                .param("ref", ref)
                .param("what", what)
                .param("mended", mended)
                .update();
    }

    @Transactional(readOnly = true)
    public List<Difference> newest(int most) {
        return jdbc.sql("select * from billing_difference order by found_at desc, id fetch first :most rows only")
                .param("most", most)
                .query((row, number) -> new Difference(
                        Columns.instant(row, "found_at"),
                        row.getString("provider"),
                        Touched.valueOf(row.getString("touched")),
                        row.getString("ref"),
                        row.getString("what"),
                        row.getBoolean("mended")))
                .list();
    }
}
