package app.facet.platform.billing;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads rows about plans. */
final class PlanRows {

    /** What stands between the texts of a plan, and within one: signs nobody types. */
    static final String NEXT = "\u001e";

    static final String WITHIN = "\u001f";

    /** Plans with their texts in one column, so that it is one question however many languages there are. */
    static final String PLANS = """
            select p.*, (select string_agg(t.language || '%2$s' || t.name || '%2$s' || t.line, '%1$s')
            from billing_plan_text t where t.plan = p.code) as texts from billing_plan p""".formatted(NEXT, WITHIN);

    /**
     * Every plan somebody has at a moment, the best first. Paid for and late is still theirs, until it is given up. Months
     * count from the end of a trial: what the trial brings ends with it, and the first paid month brings its own.
     */
    static final String STANDINGS = """
            select p.*, h.since, h.paid from (%s) p join (
                select plan, coalesce(trial_end, anchor_at) as since, status <> 'PAST_DUE' as paid from billing_subscription
                where account_id = :account and status in ('TRIALING', 'ACTIVE', 'PAST_DUE')
                and (ended_at is null or ended_at > :now)
                union all
                select plan, since, true from billing_account_plan where account_id = :account
            ) h on h.plan = p.code order by p.position desc, h.paid desc, h.since""".formatted(PLANS);

    private PlanRows() {}

    static Plan read(ResultSet row, int number) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var yearly = row.getObject("yearly_cents", Integer.class);
        return new Plan(
                row.getString("code"),
                texts(row.getString("texts")),
                row.getInt("position"),
                money(row.getInt("monthly_cents"), currency),
                yearly == null ? null : money(yearly, currency),
                currency,
                row.getInt("trial_days"),
                row.getInt("monthly_credits"),
                row.getBoolean("unlimited"),
                row.getBoolean("on_sale"),
                row.getInt("requests_percent"),
                row.getInt("priority"));
    }

    static SortedMap<String, String> names(String column) {
        var names = new TreeMap<String, String>();
        for (String name : column.split(NEXT, -1)) {
            String[] parts = name.split(WITHIN, -1);
            names.put(parts[0], parts[1]);
        }
        return names;
    }

    private static SortedMap<String, PlanText> texts(String column) {
        var texts = new TreeMap<String, PlanText>();
        for (String text : column.split(NEXT, -1)) {
            String[] parts = text.split(WITHIN, -1);
            texts.put(parts[0], new PlanText(parts[1], parts[2]));
        }
        return texts;
    }

    static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(read(row, number), instant(row, "since"), row.getBoolean("paid"));
    }

    static PlanTerm term(ResultSet row, int number) throws SQLException {
        return new PlanTerm(
                row.getString("action"),
                PlanTerm.Kind.valueOf(row.getString("kind")),
                Per.valueOf(row.getString("per")),
                row.getObject("quantity", Integer.class));
    }

    static BigDecimal money(long smallest, Currency currency) {
        return BigDecimal.valueOf(smallest, currency.getDefaultFractionDigits());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantOrNone(ResultSet row, String column) throws SQLException {
        var found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }
}
