package app.facet.platform.billing.ui;

import app.facet.platform.billing.RevenueMonth;
import app.facet.platform.billing.RevenueMonth.Moves;
import app.facet.platform.ui.DayChart;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.web.util.HtmlUtils;

/**
 * What recurs at the end of each month, and below it what moved it: what came upwards, what went downwards. Drawn as the
 * charts of the dashboard are; the table that belongs to it is the grid under it.
 */
class RevenueChart extends Div {

    private static final long serialVersionUID = 1L;
    private static final double WHOLE = 100;

    /** From the line outwards. */
    private static final List<String> UP = List.of("fresh", "resumed", "upgraded");

    private static final List<String> DOWN = List.of("churned", "downgraded");

    private static final Map<String, Function<Moves, RevenueMonth.Volume>> MOVES = Map.of(
            "fresh", Moves::fresh,
            "resumed", Moves::resumed,
            "upgraded", Moves::upgraded,
            "downgraded", Moves::downgraded,
            "churned", Moves::churned);

    private final RevenueWords words;

    /** @param newestFirst at least one */
    RevenueChart(RevenueWords words, List<RevenueMonth> newestFirst) {
        this.words = words;
        var months = newestFirst.reversed();
        long most = months.stream()
                .mapToLong(month -> month.end().recurring())
                .max()
                .orElse(0);
        addClassNames("day-chart", "revenue-chart");
        add(
                said(words.get(
                        "chart.mrr",
                        words.money(most),
                        words.money(newestFirst.getFirst().end().recurring()))),
                drawing(recurring(months, top(most)), top(most), false, months),
                said(words.get("chart.moves")),
                legend(),
                moves(months));
    }

    private Div moves(List<RevenueMonth> months) {
        long most = months.stream()
                .mapToLong(month -> Math.max(sum(month, UP), sum(month, DOWN)))
                .max()
                .orElse(0);
        var bars = new StringBuilder();
        for (int at = 0; at < months.size(); at++) {
            stack(bars, at, months, UP, top(most), -1);
            stack(bars, at, months, DOWN, top(most), 1);
        }
        return drawing(bars.toString(), top(most), true, months);
    }

    private static long sum(RevenueMonth month, List<String> kinds) {
        return kinds.stream().mapToLong(kind -> size(month, kind)).sum();
    }

    private static long size(RevenueMonth month, String kind) {
        return Objects.requireNonNull(MOVES.get(kind)).apply(month.moves()).recurring();
    }

    /** A number of whole coins that people like to read, in the smallest. */
    private long top(long most) {
        long coin = Math.round(Math.pow(10, words.currency().getDefaultFractionDigits()));
        return DayChart.niceAbove(Math.ceilDiv(Math.max(1, most), coin)) * coin;
    }

    private String recurring(List<RevenueMonth> months, long top) {
        var bars = new StringBuilder();
        for (int at = 0; at < months.size(); at++) {
            long value = Math.max(0, months.get(at).end().recurring());
            double height = WHOLE * value / top;
            bars.append(bar("mrr", at, months, WHOLE - height, height, words.get("mrr") + " " + words.money(value)));
        }
        return bars.toString();
    }

    /** @param way 1 downwards, -1 upwards from the line in the middle */
    private void stack(StringBuilder bars, int at, List<RevenueMonth> months, List<String> kinds, long top, int way) {
        double edge = WHOLE / 2;
        for (String kind : kinds) {
            long value = size(months.get(at), kind);
            double height = WHOLE / 2 * value / top;
            String said = words.get(kind) + " " + words.money(value);
            bars.append(value == 0 ? "" : bar(kind, at, months, way < 0 ? edge - height : edge, height, said));
            edge += way * height;
        }
    }

    private String bar(String look, int at, List<RevenueMonth> months, double from, double height, String said) {
        double step = WHOLE / months.size();
        return String.format(
                Locale.ROOT,
                "<rect class='%s' x='%.3f%%' y='%.2f%%' width='%.3f%%' height='%.2f%%'><title>%s</title></rect>",
                look,
                step * (at + 0.15),
                from,
                step * 0.7,
                height,
                HtmlUtils.htmlEscape(words.month(months.get(at).month()) + ": " + said));
    }

    private Div drawing(String bars, long top, boolean bothWays, List<RevenueMonth> months) {
        var drawing = new Div();
        drawing.addClassName("day-chart-drawing");
        drawing.getElement().setAttribute("aria-hidden", "true");
        String lowest = bothWays ? words.change(-top) : words.money(0);
        String middle = bothWays ? words.money(0) : words.money(top / 2);
        drawing.getElement()
                .setProperty(
                        "innerHTML",
                        "<div class='day-chart-scale'><span>%s</span><span>%s</span><span>%s</span></div>"
                                        .formatted(bothWays ? words.change(top) : words.money(top), middle, lowest)
                                + "<svg width='100%' height='100%'>" + line("0", false) + line("50%", bothWays) + bars
                                + line("100%", !bothWays) + "</svg><div class='day-chart-days'><span>"
                                + words.month(months.getFirst().month()) + "</span><span>"
                                + words.month(months.getLast().month()) + "</span></div>");
        return drawing;
    }

    private static String line(String height, boolean zero) {
        return "<line%s x1='0' x2='100%%' y1='%s' y2='%s'/>".formatted(zero ? " class='zero'" : "", height, height);
    }

    private static Div said(String sentence) {
        var words = new Div(sentence);
        words.addClassName("day-chart-words");
        return words;
    }

    private UnorderedList legend() {
        var legend = new UnorderedList();
        legend.addClassName("revenue-legend");
        for (var kinds : List.of(UP, DOWN)) {
            for (String kind : kinds) {
                var mark = new Span();
                mark.addClassNames("revenue-mark", kind);
                mark.getElement().setAttribute("aria-hidden", "true");
                legend.add(new ListItem(mark, new Span(words.get(kind))));
            }
        }
        return legend;
    }
}
