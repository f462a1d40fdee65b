package app.facet.product.dating.results;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What some time brought, on one platform or on all.
 *
 * @param usedPlatforms codes of all platforms days are known for, the most used first
 * @param days that count, oldest first
 * @param sums of what is known
 * @param changes versions that went live within it, the newest first
 */
public record ResultsOverview(
        List<String> usedPlatforms,
        List<LoggedDay> days,
        Map<Step, Long> sums,
        ResultsFunnel funnel,
        List<ProfileChange> changes) {

    public ResultsOverview {
        usedPlatforms = List.copyOf(usedPlatforms);
        days = List.copyOf(days);
        changes = List.copyOf(changes);
    }

    static Map<Step, Long> sums(List<LoggedDay> days) {
        var sums = new EnumMap<Step, Long>(Step.class);
        days.forEach(day -> day.counts().known().forEach((step, number) -> sums.merge(step, (long) number, Long::sum)));
        return sums;
    }
}
