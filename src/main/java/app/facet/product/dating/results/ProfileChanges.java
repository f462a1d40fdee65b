package app.facet.product.dating.results;

import app.facet.product.dating.results.ProfileChange.Pace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What changed when, and what days brought on either side of it. */
final class ProfileChanges {

    private static final int AROUND = 28;

    private ProfileChanges() {}

    /** The newest first. */
    static List<ProfileChange> of(List<ProfileVersion> versions, List<LoggedDay> days, LocalDate from) {
        return versions.stream().collect(Collectors.groupingBy(ProfileVersion::platform)).values().stream()
                .map(all -> ofPlatform(all, days))
                .flatMap(Collection::stream)
                .filter(change -> !change.day().isBefore(from))
                .sorted(Comparator.comparing(ProfileChange::day).reversed())
                .toList();
    }

    private record Start(LocalDate day, ProfileVersion version) {}

    private static List<ProfileChange> ofPlatform(List<ProfileVersion> versions, List<LoggedDay> days) {
        List<Start> starts = versions.stream()
                .flatMap(version -> version.periods().stream().map(period -> new Start(period.first(), version)))
                .sorted(Comparator.comparing(Start::day))
                .toList();
        var changes = new ArrayList<ProfileChange>();
        for (int at = 0; at < starts.size(); at++) {
            Start start = starts.get(at);
            LocalDate last = at + 1 < starts.size() ? starts.get(at + 1).day() : LocalDate.MAX;
            LocalDate first = at > 0 ? starts.get(at - 1).day() : LocalDate.MIN;
            changes.add(new ProfileChange(
                    start.day(),
                    start.version(),
                    pace(start, days, later(first, start.day().minusDays(AROUND + 1)), start.day()),
                    pace(start, days, start.day(), sooner(last, start.day().plusDays(AROUND + 1)))));
        }
        return changes;
    }

    /** Between the two days; neither counts, for on them people saw both versions. */
    private static Pace pace(Start start, List<LoggedDay> days, LocalDate after, LocalDate before) {
        var between = days.stream()
                .filter(day -> day.platform().equals(start.version().platform())
                        && day.day().isAfter(after)
                        && day.day().isBefore(before)
                        && day.counts().get(Step.MATCHES).isPresent())
                .toList();
        long matches = between.stream()
                .mapToLong(day -> day.counts().orZero(Step.MATCHES))
                .sum();
        return new Pace(between.size(), matches);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate sooner(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
