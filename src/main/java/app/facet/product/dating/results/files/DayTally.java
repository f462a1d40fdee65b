package app.facet.product.dating.results.files;

import app.facet.product.dating.results.DayCounts;
import app.facet.product.dating.results.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts while a file is read; days without sense are left out. */
class DayTally {

    private static final LocalDate EARLIEST = LocalDate.of(2005, 1, 1);
    private static final int LONGEST_PAUSE = 14;

    private final LocalDate latest;
    private final Map<LocalDate, Map<Step, Integer>> days = new TreeMap<>();
    private final Set<Step> told = EnumSet.noneOf(Step.class);

    DayTally(LocalDate latest) {
        this.latest = latest;
    }

    /** The file tells of these at all, so a day on which it says nothing had none. */
    void tells(Step step) {
        told.add(step);
    }

    void add(LocalDate day, Step step, long number) {
        if (day.isBefore(EARLIEST) || day.isAfter(latest) || number < 0) {
            return;
        }
        tells(step);
        days.computeIfAbsent(day, none -> new EnumMap<>(Step.class))
                .merge(step, (int) Math.min(number, DayCounts.MOST), (a, b) -> Math.min(DayCounts.MOST, a + b));
    }

    /** Such a day was there, whether it brought something or not. */
    void touch(LocalDate day) {
        if (!day.isBefore(EARLIEST) && !day.isAfter(latest)) {
            days.computeIfAbsent(day, none -> new EnumMap<>(Step.class));
        }
    }

    /** Fills short pauses: whoever was there before and after brought home nothing. Longer ones mean they were away. */
    void fillPauses() {
        var known = new ArrayList<>(days.keySet());
        for (int at = 1; at < known.size(); at++) {
            LocalDate before = known.get(at - 1);
            if (before.plusDays(LONGEST_PAUSE).isAfter(known.get(at))) {
                before.datesUntil(known.get(at)).forEach(this::touch);
            }
        }
    }

    List<FileDay> days(String platform) {
        var all = new ArrayList<FileDay>();
        days.forEach((day, counts) -> {
            var whole = new EnumMap<Step, Integer>(Step.class);
            told.forEach(step -> whole.put(step, counts.getOrDefault(step, 0)));
            if (!whole.isEmpty()) {
                all.add(new FileDay(platform, day, new DayCounts(whole)));
            }
        });
        return all;
    }
}
