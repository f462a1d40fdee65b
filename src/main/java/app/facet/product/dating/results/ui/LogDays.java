package app.facet.product.dating.results.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.time.LocalDate;

/** The way to other days: one back, one on, any, and a week at once. */
class LogDays extends Nav {

    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;

    LogDays(ResultsWords words, String platform, LocalDate day, LocalDate today, boolean week) {
        addClassName("log-days");
        setAriaLabel(words.get("log.days"));
        int step = week ? WEEK : 1;
        add(link(words.get(week ? "log.week-before" : "log.day-before"), platform, day.minusDays(step), week));
        LocalDate next = day.plusDays(step).isAfter(today) ? today : day.plusDays(step);
        if (day.isBefore(today)) {
            add(link(words.get(week ? "log.week-after" : "log.day-after"), platform, next, week));
        }
        add(
                link(words.get(week ? "log.one-day" : "log.whole-week"), platform, day, !week),
                picker(words, platform, day, today, week));
    }

    private static Anchor link(String words, String platform, LocalDate day, boolean week) {
        return PlatformChips.link(
                week ? ResultsRoutes.weekOf(platform, day) : ResultsRoutes.logOf(platform, day), words, false);
    }

    private static DayField picker(ResultsWords words, String platform, LocalDate day, LocalDate today, boolean week) {
        var field = new DayField("", today, day, words.locale());
        field.setAriaLabel(words.get("log.pick-day"));
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null && !field.isInvalid()) {
                LocalDate wanted = change.getValue();
                UI.getCurrent().navigate(ResultsRoutes.LOG, ResultsRoutes.query(platform, wanted, week));
            }
        });
        return field;
    }
}
