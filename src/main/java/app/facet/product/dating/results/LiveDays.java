package app.facet.product.dating.results;

import app.facet.product.dating.results.comparison.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which version of a platform each logged day belongs to. */
final class LiveDays {

    private LiveDays() {}

    /**
     * What the days say about the versions compared.
     *
     * @param versions those compared, in order
     * @param all every version of the platform
     * @param days of the platform
     */
    static List<Observation> observe(
            Measure measure, List<ProfileVersion> versions, List<ProfileVersion> all, List<LoggedDay> days) {
        var observations = new ArrayList<Observation>();
        for (LoggedDay day : days) {
            if (measure.isKnown(day.counts()) && !isMixed(day.day(), all)) {
                for (int at = 0; at < versions.size(); at++) {
                    if (versions.get(at).isLiveOn(day.day())) {
                        observations.add(new Observation(
                                day.day(), at, day.counts().orZero(measure.counted()), measure.exposure(day.counts())));
                    }
                }
            }
        }
        return observations;
    }

    /** On the day one version takes over from another, people saw both. */
    static boolean isMixed(LocalDate day, List<ProfileVersion> all) {
        boolean starts = all.stream().anyMatch(version -> version.periods().stream()
                .anyMatch(period -> period.first().equals(day)));
        return starts && all.stream().anyMatch(version -> version.isLiveOn(day.minusDays(1)));
    }
}
