package app.facet.product.dating.results.ui;

import app.facet.platform.ui.DayChart;
import app.facet.product.dating.results.LoggedDay;
import app.facet.product.dating.results.ResultsOverview;
import app.facet.product.dating.results.Step;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Matches over time, a chart for each platform, with marks where the profile changed. */
class TrendSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BARS = 100;

    private final boolean weekly;

    TrendSection(ResultsWords words, ResultsOverview overview, LocalDate from, LocalDate today) {
        weekly = ChronoUnit.DAYS.between(from, today) > MOST_BARS;
        getContent().addClassName("overview-section");
        getContent().add(new H2(words.get(weekly ? "trend.weeks" : "trend.days")));
        for (String platform : overview.usedPlatforms()) {
            List<LoggedDay> days = overview.days().stream()
                    .filter(day -> day.platform().equals(platform)
                            && day.counts().get(Step.MATCHES).isPresent())
                    .toList();
            if (!days.isEmpty()) {
                getContent().add(new H3(words.platform(platform)), chart(words, overview, platform, days, from, today));
            }
        }
    }

    private DayChart chart(
            ResultsWords words,
            ResultsOverview overview,
            String platform,
            List<LoggedDay> days,
            LocalDate from,
            LocalDate today) {
        LocalDate first = days.getFirst().day().isAfter(from) ? days.getFirst().day() : from;
        SortedMap<LocalDate, Long> bars = new TreeMap<>();
        Set<LocalDate> unknown = new TreeSet<>();
        first.datesUntil(today.plusDays(1)).map(this::bar).forEach(day -> {
            bars.put(day, 0L);
            unknown.add(day);
        });
        days.forEach(day -> {
            bars.merge(bar(day.day()), (long) day.counts().orZero(Step.MATCHES), Long::sum);
            unknown.remove(bar(day.day()));
        });
        SortedMap<LocalDate, String> changes = new TreeMap<>();
        overview.changes().stream()
                .filter(change -> change.version().platform().equals(platform))
                .forEach(change -> changes.merge(
                        bar(change.day()), change.version().name(), (later, earlier) -> earlier + ", " + later));
        var chart = new DayChart();
        chart.show(words.step(Step.MATCHES), bars, changes, unknown);
        return chart;
    }

    /** The day, or the Monday of its week. */
    private LocalDate bar(LocalDate day) {
        return weekly ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
    }
}
