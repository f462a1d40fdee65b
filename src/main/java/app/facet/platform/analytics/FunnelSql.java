package app.facet.platform.analytics;

import app.facet.platform.kernel.ProductKey;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One statement for a whole funnel: for each person when they came to the first step in the period, then when they first
 * came to the next one after it, and so on, as long as the funnel gives them. Everything is written out: H2
 * gives the result of the call before when only parameters inside a "with" have changed.
 */
record FunnelSql(List<Set<String>> names, Days days, Duration within, Optional<ProductKey> product) {

    String text() {
        return "with "
                + IntStream.rangeClosed(1, names.size()).mapToObj(this::step).collect(Collectors.joining(", "))
                + " select "
                + IntStream.rangeClosed(1, names.size()).mapToObj(this::result).collect(Collectors.joining(", "));
    }

    private String step(int step) {
        if (step == 1) {
            return "s1 as (select e.account_id, min(e.happened_at) as t1 from analytics_event e"
                    + " where e.name in (" + named(1) + ") and e.account_id is not null"
                    + " and e.happened_at >= " + literal(days.from()) + " and e.happened_at < " + literal(days.until())
                    + narrowed() + " group by e.account_id)";
        }
        int before = step - 1;
        String times =
                IntStream.rangeClosed(1, before).mapToObj(one -> ", s.t" + one).collect(Collectors.joining());
        return "s%d as (select s.account_id%s, min(e.happened_at) as t%d from s%d s"
                        .formatted(step, times, step, before)
                + " join analytics_event e on e.account_id = s.account_id and e.name in (" + named(step) + ")"
                + " and e.happened_at >= " + literal(days.from()) + " and e.happened_at < "
                + literal(days.until().plus(within)) + " and e.happened_at >= s.t" + before
                + " and " + seconds("e.happened_at", "s.t1") + " <= " + within.toSeconds() + narrowed()
                + " group by s.account_id" + times + ")";
    }

    private String result(int step) {
        String people = "(select count(*) from s%d) as people%d".formatted(step, step);
        return step == 1
                ? people
                : people
                        + ", (select percentile_cont(0.5) within group (order by %s) from s%d) as median%d"
                                .formatted(seconds("t" + step, "t" + (step - 1)), step, step);
    }

    /** Names of kinds are letters, points and dashes. */
    private String named(int step) {
        return names.get(step - 1).stream().sorted().collect(Collectors.joining("', '", "'", "'"));
    }

    /** Of two letters to twenty, and nothing else. */
    private String narrowed() {
        return product.map(key -> " and (e.product is null or e.product = '" + key + "')")
                .orElse("");
    }

    private static String literal(OffsetDateTime moment) {
        return "timestamp with time zone '" + moment.toLocalDateTime().toLocalDate() + " "
                + moment.toLocalTime().truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_TIME)
                + "+00'";
    }

    private static String seconds(String later, String earlier) {
        return "extract(epoch from (" + later + " - " + earlier + "))";
    }
}
