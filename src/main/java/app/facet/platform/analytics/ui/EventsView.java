package app.facet.platform.analytics.ui;

import app.facet.platform.analytics.EventExplorer;
import app.facet.platform.analytics.EventFilter;
import app.facet.platform.analytics.EventKind;
import app.facet.platform.analytics.EventSummary;
import app.facet.platform.analytics.EventTotal;
import app.facet.platform.analytics.Platform;
import app.facet.platform.analytics.Statistics;
import app.facet.platform.catalogue.ProductCatalogue;
import app.facet.platform.ui.NarrowColumn;
import app.facet.platform.ui.PageHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What happened, narrowed, added up and one by one. */
@Route("admin/events")
@PageTitle("analytics.events.title")
@Menu(order = 17, title = "analytics.events.title", icon = "search")
@RolesAllowed("ADMIN")
@StyleSheet("analytics.css")
class EventsView extends VerticalLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final String EVERYTHING =
            "<div class='analytics-cell'><span>${item.name}</span><span class='quiet'>${item.rest}</span></div>";

    private final transient EventExplorer explorer;
    private final transient Statistics statistics;
    private final transient Map<String, EventKind> kinds;
    private final AnalyticsWords words = new AnalyticsWords(getLocale());
    private final EventFilters filters;
    private final Grid<EventTotal> totals = new Grid<>();
    private final Grid<EventSummary> list = new Grid<>();
    private transient EventsRoute shown;

    EventsView(EventExplorer explorer, Statistics statistics, ProductCatalogue catalogue) {
        this.explorer = explorer;
        this.statistics = statistics;
        kinds = statistics.kinds().stream()
                .collect(Collectors.toMap(EventKind::name, Function.identity(), (one, same) -> one, TreeMap::new));
        shown = EventsRoute.read(QueryParameters.empty(), kinds);
        filters = new EventFilters(
                words, kinds, catalogue, chosen -> UI.getCurrent().navigate(EventsView.class, chosen.write()));
        addTotals();
        addList();
        addClassName("list-view");
        setPadding(false);
        var export = new Anchor(download(), words.get("analytics.events.export"));
        export.setDownload(true);
        add(new PageHeader(words.get("analytics.events.title"), words.get("analytics.events.purpose"), export));
        add(filters, totals, list);
    }

    private void addTotals() {
        setUp(totals, "analytics.events.totals");
        totals.addClassName("analytics-totals");
        totals.addColumn(total -> name(total.of()))
                .setHeader(words.get("analytics.events.totals"))
                .setFlexGrow(2);
        totals.addColumn(total -> words.number(total.events()))
                .setHeader(words.get("analytics.events.events"))
                .setTextAlign(ColumnTextAlign.END);
        totals.addColumn(total -> words.number(total.people()))
                .setHeader(words.get("analytics.events.people"))
                .setTextAlign(ColumnTextAlign.END);
    }

    private void addList() {
        setUp(list, "analytics.events.newest");
        list.addColumn(event -> words.time(event.at()))
                .setHeader(words.get("analytics.events.time"))
                .setWidth("210px")
                .setFlexGrow(0);
        list.addColumn(event -> words.event(event.name()))
                .setHeader(words.get("analytics.events.name"))
                .setFlexGrow(2);
        list.addColumn(event -> event.product().orElse("")).setHeader(words.get("analytics.product"));
        list.addColumn(event -> event.platform().map(words::platform).orElse(""))
                .setHeader(words.get("analytics.events.platform"));
        list.addColumn(event -> words.properties(event.properties()))
                .setHeader(words.get("analytics.events.properties"))
                .setFlexGrow(3);
        NarrowColumn.addTo(
                list,
                LitRenderer.<EventSummary>of(EVERYTHING)
                        .withProperty("name", event -> words.event(event.name()))
                        .withProperty(
                                "rest",
                                event -> words.time(event.at()) + " · " + words.properties(event.properties())));
        list.setItemsPageable(page -> explorer.newest(filter(), page.getOffset(), page.getPageSize()));
    }

    private void setUp(Grid<?> grid, String label) {
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(words.get("analytics.events.none"));
        grid.getElement().setAttribute("aria-label", words.get(label));
    }

    /** How a group is called. */
    private String name(String of) {
        if (of.isEmpty()) {
            return words.get("analytics.events.without");
        }
        return switch (shown.by()) {
            case NAME -> words.event(of);
            case PLATFORM -> words.platform(Platform.valueOf(of));
            case DAY, PRODUCT, PROPERTY -> of;
        };
    }

    private EventFilter filter() {
        return shown.filter(statistics.today());
    }

    /** Written page by page while it is sent, so its length does not matter. */
    private DownloadHandler download() {
        return event -> {
            event.setFileName("facet-events.csv");
            event.setContentType("text/csv;charset=UTF-8");
            try (var out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
                explorer.export(filter(), out);
            }
        };
    }

    /** The address says what is shown; the fields follow it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        shown = EventsRoute.read(event.getLocation().getQueryParameters(), kinds);
        filters.show(shown);
        List<EventTotal> found = explorer.totals(filter(), shown.grouping());
        totals.setItems(found);
        totals.setAllRowsVisible(found.size() <= 12);
        list.getDataProvider().refreshAll();
    }

    // Package-private test seams.
    Map<String, EventKind> kinds() {
        return kinds;
    }

    Grid<EventTotal> totals() {
        return totals;
    }

    Grid<EventSummary> list() {
        return list;
    }
}
