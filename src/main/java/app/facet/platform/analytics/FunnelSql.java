package app.facet.platform.analytics;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One statement for a whole funnel: for each person when they came to the first step in the period, then when they first
 * came to the next one after it, and so on, as long as the funnel gives them.
 */
record FunnelSql(int steps) {

    private static final String NARROWED =
            " and (cast(:product as varchar) is null or e.product is null or e.product = :product)";

    String text() {
        return "with " + IntStream.rangeClosed(1, steps).mapToObj(this::step).collect(Collectors.joining(", "))
                + " select "
                + IntStream.rangeClosed(1, steps).mapToObj(this::result).collect(Collectors.joining(", "));
    }

    private String step(int step) {
        if (step == 1) {
            return "s1 as (select e.account_id, min(e.happened_at) as t1 from analytics_event e"
                    + " where e.name in (:names1) and e.account_id is not null"
                    + " and e.happened_at >= :from and e.happened_at < :until" + NARROWED + " group by e.account_id)";
        }
        int before = step - 1;
        String times =
                IntStream.rangeClosed(1, before).mapToObj(one -> ", s.t" + one).collect(Collectors.joining());
        return "s%d as (select s.account_id%s, min(e.happened_at) as t%d from s%d s"
                        .formatted(step, times, step, before)
                + " join analytics_event e on e.account_id = s.account_id and e.name in (:names" + step + ")"
                + " and e.happened_at >= :from and e.happened_at < :end and e.happened_at >= s.t" + before
                + " and " + seconds("e.happened_at", "s.t1") + " <= :within" + NARROWED
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

    private static String seconds(String later, String earlier) {
        return "extract(epoch from (" + later + " - " + earlier + "))";
    }
}
