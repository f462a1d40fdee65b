package app.facet.platform.ai.ui;

import app.facet.platform.ai.AiAdministration;
import app.facet.platform.ai.AiCalls;
import app.facet.platform.ai.CallSummary;
import app.facet.platform.ai.CallTotal;
import app.facet.platform.ui.NarrowColumn;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ReaderZone;
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

/** What models were asked and what that cost: added up, and one by one. */
@Route(CallsRoute.PATH)
@PageTitle("ai.calls.title")
@Menu(order = 61, title = "ai.calls.title", icon = "shield")
@RolesAllowed("ADMIN")
@StyleSheet("ai.css")
class CallsView extends VerticalLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_DAYS = CallsRoute.DAYS.getLast();

    private static final String EVERYTHING = """
            <div class="narrow-row"><strong>${item.what}</strong><span>${item.model}</span>
            <span>${item.outcome} · <span class="numbers">${item.cost}</span></span>
            <span class="quiet numbers">${item.at}</span></div>""";

    private final transient AiCalls calls;
    private final AiWords words = new AiWords(getLocale(), ReaderZone.current());
    private final CallFilters filters;
    private final Grid<CallTotal> totals = new Grid<>();
    private final Grid<CallSummary> list = new Grid<>();
    private transient CallsRoute route = CallsRoute.read(QueryParameters.empty());

    CallsView(AiCalls calls, AiAdministration administration) {
        this.calls = calls;
        filters = new CallFilters(
                words, administration.houseKeys().keySet(), calls.products(LONGEST_DAYS), chosen -> UI.getCurrent()
                        .navigate(CallsView.class, chosen.write()));
        addClassName("list-view");
        setPadding(false);
        addTotals();
        addCalls();
        list.setItemsPageable(page -> calls.find(route.filter(), page));
        add(
                new PageHeader(words.get("ai.calls.title"), words.get("ai.calls.purpose"), export()),
                filters,
                totals,
                list);
    }

    private Anchor export() {
        var export = new Anchor(download(), words.get("ai.calls.export"));
        export.setDownload(true);
        return export;
    }

    private DownloadHandler download() {
        return event -> {
            event.setFileName("facet-ai-calls.csv");
            event.setContentType("text/csv;charset=UTF-8");
            try (var out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
                calls.export(route.filter(), out);
            }
        };
    }

    /** The address says what is shown; the fields follow it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        route = CallsRoute.read(event.getLocation().getQueryParameters());
        filters.show(route);
        totals.setItems(calls.totals(route.filter(), route.per()));
        list.getDataProvider().refreshAll();
    }

    private void addTotals() {
        totals.addClassName("ai-totals");
        totals.setSelectionMode(Grid.SelectionMode.NONE);
        totals.setAllRowsVisible(true);
        totals.setEmptyStateText(words.get("ai.calls.none"));
        totals.getElement().setAttribute("aria-label", words.get("ai.calls.totals"));
        totals.addColumn(CallTotal::name)
                .setHeader(words.get("ai.calls.totals"))
                .setFlexGrow(2);
        totals.addColumn(CallTotal::calls)
                .setHeader(words.get("ai.calls.calls"))
                .setTextAlign(ColumnTextAlign.END);
        totals.addColumn(total -> words.money(total.cost()))
                .setHeader(words.get("ai.calls.house"))
                .setTextAlign(ColumnTextAlign.END);
        totals.addColumn(total -> words.money(total.ownCost()))
                .setHeader(words.get("ai.calls.own"))
                .setTextAlign(ColumnTextAlign.END);
    }

    private void addCalls() {
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.setEmptyStateText(words.get("ai.calls.none"));
        list.getElement().setAttribute("aria-label", words.get("ai.calls.title"));
        list.addColumn(call -> words.time(call.at()))
                .setHeader(words.get("ai.calls.at"))
                .setWidth("190px")
                .setFlexGrow(0);
        list.addColumn(CallSummary::useCase)
                .setHeader(words.get("ai.calls.use"))
                .setFlexGrow(2);
        list.addColumn(CallSummary::model)
                .setHeader(words.get("ai.calls.model"))
                .setFlexGrow(2);
        list.addColumn(call -> words.outcome(call.outcome()))
                .setHeader(words.get("ai.calls.outcome"))
                .setFlexGrow(2);
        list.addColumn(call -> call.tokensIn() + " / " + call.tokensOut())
                .setHeader(words.get("ai.calls.tokens"))
                .setTextAlign(ColumnTextAlign.END);
        list.addColumn(call -> "%,d ms".formatted(call.took().toMillis()))
                .setHeader(words.get("ai.calls.took"))
                .setTextAlign(ColumnTextAlign.END);
        list.addColumn(call -> words.money(call.cost()))
                .setHeader(words.get("ai.calls.cost"))
                .setTextAlign(ColumnTextAlign.END);
        NarrowColumn.addTo(
                list,
                LitRenderer.<CallSummary>of(EVERYTHING)
                        .withProperty("what", CallSummary::useCase)
                        .withProperty("model", CallSummary::model)
                        .withProperty("outcome", call -> words.outcome(call.outcome()))
                        .withProperty("cost", call -> words.money(call.cost()))
                        .withProperty("at", call -> words.time(call.at())));
    }

    // Package-private test seams.
    Grid<CallTotal> totals() {
        return totals;
    }

    Grid<CallSummary> list() {
        return list;
    }
}
