package app.facet.platform.analytics.ui;

import app.facet.platform.analytics.Days;
import app.facet.platform.analytics.EventKind;
import app.facet.platform.analytics.Statistics;
import app.facet.platform.catalogue.ProductCatalogue;
import app.facet.platform.ui.Csv;
import app.facet.platform.ui.DayChart;
import app.facet.platform.ui.PageHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many people use Facet, and what for. */
@Route("admin/analytics")
@PageTitle("analytics.admin.title")
@Menu(order = 15, title = "analytics.admin.title", icon = "search")
@RolesAllowed("ADMIN")
@StyleSheet("analytics.css")
class AnalyticsView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Statistics statistics;
    private final AnalyticsWords words = new AnalyticsWords(getLocale());
    private final RangeFilters filters;
    private final Div cards = new Div();
    private final DayChart chart = new DayChart();
    private transient RangeRoute shown = new RangeRoute(30, Optional.empty(), Optional.empty());

    AnalyticsView(Statistics statistics, ProductCatalogue catalogue) {
        this.statistics = statistics;
        filters = new RangeFilters(
                        words, catalogue, chosen -> UI.getCurrent().navigate(AnalyticsView.class, chosen.write()))
                .withNames(
                        words, statistics.kinds().stream().map(EventKind::name).toList());
        cards.addClassName("analytics-cards");
        addClassNames("home", "analytics");
        var export = new Anchor(download(), words.get("analytics.admin.export"));
        export.setDownload(true);
        add(
                new PageHeader(words.get("analytics.admin.title"), words.get("analytics.admin.purpose"), export),
                filters,
                cards,
                chart);
    }

    /** The address says what is shown; the fields follow it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = RangeRoute.read(event.getLocation().getQueryParameters());
        shown = new RangeRoute(asked.length(), asked.product(), asked.name().filter(this::isKnown));
        filters.show(shown);
        var days = days();
        cards.removeAll();
        addActivity(statistics.activity(days, shown.product()));
        statistics
                .cards(days, getLocale())
                .forEach(card -> addCard(words.get(card.titleKey()), card.value(), card.link()));
        chart.show(label(), statistics.perDay(days, kind(), shown.product()));
    }

    private boolean isKnown(String name) {
        return statistics.kinds().stream().anyMatch(kind -> kind.name().equals(name));
    }

    private void addActivity(Statistics.Activity activity) {
        addCard(words.get("analytics.active.day"), words.number(activity.day()), null);
        addCard(words.get("analytics.active.week"), words.number(activity.week()), null);
        addCard(words.get("analytics.active.month"), words.number(activity.month()), null);
        double share = activity.all() == 0 ? 0 : (double) activity.sawResult() / activity.all();
        addCard(words.get("analytics.saw-result"), words.percent(share), "admin/funnels");
    }

    private void addCard(String title, String value, @Nullable String link) {
        var number = new Span(value);
        number.addClassNames("analytics-number", "numbers");
        var name = new Span(title);
        if (link == null) {
            var card = new Div(number, name);
            card.addClassName("analytics-card");
            cards.add(card);
        } else {
            var card = new Anchor(link);
            card.add(number, name);
            card.addClassName("analytics-card");
            cards.add(card);
        }
    }

    private Days days() {
        return shown.days(statistics.today());
    }

    private Optional<EventKind> kind() {
        return statistics.kinds().stream()
                .filter(kind -> shown.name().filter(kind.name()::equals).isPresent())
                .findFirst();
    }

    private String label() {
        return shown.name().map(words::event).orElseGet(() -> words.get("analytics.active-people"));
    }

    private DownloadHandler download() {
        return event -> {
            event.setFileName("facet-analytics.csv");
            event.setContentType("text/csv;charset=UTF-8");
            try (var out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
                write(out);
            }
        };
    }

    void write(Writer out) throws IOException {
        out.write(Csv.line("day", label()));
        for (var day : statistics.perDay(days(), kind(), shown.product()).entrySet()) {
            out.write(Csv.line(day.getKey(), day.getValue()));
        }
    }

    // Package-private test seams.
    Div cards() {
        return cards;
    }
}
