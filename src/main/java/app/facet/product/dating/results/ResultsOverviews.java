package app.facet.product.dating.results;

import app.facet.platform.kernel.AccountId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody's profile brought: trend, funnel, and what changed when. */
@Service
public class ResultsOverviews {

    private final DayLog log;
    private final VersionRows versions;

    ResultsOverviews(DayLog log, VersionRows versions) {
        this.log = log;
        this.versions = versions;
    }

    /**
     * What the days from the first to the last brought.
     *
     * @param platform code of the one it is about, or nothing for all
     */
    @Transactional(readOnly = true)
    public ResultsOverview of(AccountId owner, Optional<String> platform, LocalDate from, LocalDate until) {
        List<LoggedDay> all = log.all(owner);
        List<LoggedDay> ofPlatform = all.stream()
                .filter(day -> platform.isEmpty() || platform.get().equals(day.platform()))
                .toList();
        List<LoggedDay> days = ofPlatform.stream()
                .filter(day -> !day.day().isBefore(from) && !day.day().isAfter(until))
                .toList();
        List<ProfileVersion> shown = versions.of(owner).stream()
                .filter(version -> platform.isEmpty() || platform.get().equals(version.platform()))
                .toList();
        return new ResultsOverview(
                used(all),
                days,
                ResultsOverview.sums(days),
                ResultsFunnel.of(days),
                ProfileChanges.of(shown, ofPlatform, from));
    }

    private static List<String> used(List<LoggedDay> days) {
        Map<String, Long> times =
                days.stream().collect(Collectors.groupingBy(LoggedDay::platform, Collectors.counting()));
        return times.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
