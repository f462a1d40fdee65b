package app.facet.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * A number for each day as bars that begin at zero, with two lines to read them by, the first and last day named, the
 * highest and the last bar labelled, and a table of the same for everybody who would rather read it. Days on which
 * something changed may be marked, and days nobody told of be left open.
 */
public final class DayChart extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int HEIGHT = 100;

    private final Div drawing = new Div();
    private final Div words = new Div();
    private final OrderedList news = new OrderedList();
    private final Div table = new Div();
    private transient SortedMap<LocalDate, String> changes = new TreeMap<>();
    private transient Set<LocalDate> unknown = Set.of();

    public DayChart() {
        drawing.addClassName("day-chart-drawing");
        drawing.getElement().setAttribute("aria-hidden", "true");
        words.addClassName("day-chart-words");
        table.addClassName("day-chart-table");
        getContent().addClassName("day-chart");
        news.addClassName("day-chart-changes");
        news.setVisible(false);
        getContent().add(words, drawing, news, table);
    }

    /** @param label what is counted */
    public void show(String label, Map<LocalDate, Long> perDay) {
        show(label, perDay, Map.of(), Set.of());
    }

    /**
     * As {@link #show(String, Map)}, with days that stand out.
     *
     * @param label what is counted
     * @param changes what changed on which day
     * @param unknown days without a number; they are in the map all the same, to keep their place
     */
    public void show(
            String label, Map<LocalDate, Long> perDay, Map<LocalDate, String> changes, Set<LocalDate> unknown) {
        this.changes = new TreeMap<>(changes);
        this.changes.keySet().retainAll(perDay.keySet());
        this.unknown = Set.copyOf(unknown);
        var days = new TreeMap<>(perDay);
        long most = days.values().stream().mapToLong(Long::longValue).max().orElse(0);
        long last = days.descendingMap().entrySet().stream()
                .filter(day -> !this.unknown.contains(day.getKey()))
                .mapToLong(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
        words.setText(getTranslation("ui.chart.summary", label, most, last));
        drawing.getElement().setProperty("innerHTML", days.isEmpty() ? "" : drawing(days, Math.max(1, most)));
        table.removeAll();
        table.add(new Html(table(label, days)));
        news.removeAll();
        this.changes.forEach((day, what) -> news.add(new ListItem(new Span(date(day)), new Text(" " + what))));
        news.setVisible(!this.changes.isEmpty());
    }

    /** One piece of markup, because a chart has up to a hundred bars. Widths are shares, so it fits every screen. */
    private String drawing(SortedMap<LocalDate, Long> days, long most) {
        long top = niceAbove(most);
        double step = 100.0 / days.size();
        var bars = new ArrayList<String>();
        int at = 0;
        for (var day : days.entrySet()) {
            double height = (double) HEIGHT * day.getValue() / top;
            bars.add(String.format(
                    Locale.ROOT,
                    "<rect x='%.3f%%' y='%.2f%%' width='%.3f%%' height='%.2f%%'><title>%s</title></rect>",
                    step * (at + 0.1),
                    HEIGHT - height,
                    step * 0.8,
                    height,
                    HtmlUtils.htmlEscape(date(day.getKey()) + ": " + number(day.getKey(), day.getValue()))));
            if (changes.containsKey(day.getKey())) {
                bars.add(mark(step * at, changes.headMap(day.getKey()).size() + 1));
            }
            at++;
        }
        return "<div class='day-chart-scale'><span>%s</span><span>%s</span><span>0</span></div>"
                        .formatted(number(top), top % 2 == 0 ? number(top / 2) : "")
                + "<svg width='100%' height='100%'>"
                + "<line x1='0' x2='100%' y1='0' y2='0'/><line x1='0' x2='100%' y1='50%' y2='50%'/>"
                + String.join("", bars) + "<line class='zero' x1='0' x2='100%' y1='100%' y2='100%'/></svg>"
                + "<div class='day-chart-days'><span>" + date(days.firstKey()) + "</span><span>"
                + date(days.lastKey()) + "</span></div>";
    }

    /** A line before the day, with the number under which the list below says what changed. */
    private static String mark(double place, int number) {
        return String.format(
                Locale.ROOT,
                "<line class='mark' x1='%1$.3f%%' x2='%1$.3f%%' y1='0' y2='100%%'/>"
                        + "<text class='mark' x='%1$.3f%%' y='-5'>%2$d</text>",
                place,
                number);
    }

    /** 1, 2, 4, 6, 10, 20, 40, 60, 100 and so on: so that half of it is a number people like to read, too. */
    public static long niceAbove(long most) {
        for (long unit = 1; ; unit *= 10) {
            for (long times : List.of(1L, 2L, 4L, 6L)) {
                if (times * unit >= most) {
                    return times * unit;
                }
            }
        }
    }

    private String table(String label, SortedMap<LocalDate, Long> days) {
        String rows = days.entrySet().stream()
                .map(day -> "<tr><th scope='row'>%s</th><td class='numbers'>%s</td></tr>"
                        .formatted(
                                date(day.getKey())
                                        + HtmlUtils.htmlEscape(
                                                changes.containsKey(day.getKey())
                                                        ? " · " + changes.get(day.getKey())
                                                        : ""),
                                number(day.getKey(), day.getValue())))
                .collect(Collectors.joining());
        return "<details><summary>%s</summary><table><thead><tr><th scope='col'>%s</th><th scope='col'>%s</th></tr></thead><tbody>%s</tbody></table></details>"
                .formatted(
                        HtmlUtils.htmlEscape(getTranslation("ui.chart.as-table")),
                        HtmlUtils.htmlEscape(getTranslation("ui.chart.day")),
                        HtmlUtils.htmlEscape(label),
                        rows);
    }

    private String date(LocalDate day) {
        return HtmlUtils.htmlEscape(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day));
    }

    private String number(LocalDate day, long number) {
        return unknown.contains(day) ? "–" : number(number);
    }

    private String number(long number) {
        return String.format(getLocale(), "%,d", number);
    }
}
