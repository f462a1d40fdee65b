package app.facet.platform.billing.payments;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;

/** In which order differences are listed. */
final class DifferenceOrder {

    static final String NEWEST = "last_at desc, id";

    private static final Map<String, String> COLUMNS = Map.of(
            Differences.KIND, "touched",
            Differences.STATE, "case when mended then 2 when looked_at is null then 0 else 1 end",
            Differences.LAST, "last_at",
            Differences.TIMES, "times");

    private DifferenceOrder() {}

    /** As wanted, then the newest first. What cannot be sorted by sorts nothing. */
    static String of(Sort wanted) {
        var columns = wanted.stream()
                .filter(one -> COLUMNS.containsKey(one.getProperty()))
                .map(one -> COLUMNS.get(one.getProperty()) + (one.isAscending() ? "" : " desc"));
        return Stream.concat(columns, Stream.of(NEWEST)).collect(Collectors.joining(", "));
    }
}
