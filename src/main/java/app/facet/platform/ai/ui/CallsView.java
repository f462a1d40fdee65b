package app.facet.platform.ai.ui;

import app.facet.platform.ai.AiAdministration;
import app.facet.platform.ai.CallFilter;
import app.facet.platform.ai.CallSummary;
import app.facet.platform.ai.CallTotal;
import app.facet.platform.ai.Outcome;
import app.facet.platform.ui.NarrowColumn;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ReaderZone;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** What models were asked and what that cost: added up, and one by one. */
@Route("admin/ai-calls")
@PageTitle("ai.calls.title")
@Menu(order = 61, title = "ai.calls.title", icon = "shield")
@RolesAllowed("ADMIN")
@StyleSheet("ai.css")
class CallsView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    private static final String EVERYTHING = """
            <div class="narrow-row"><strong>${item.what}</strong><span>${item.model}</span>
            <span>${item.outcome} · <span class="numbers">${item.cost}</span></span>
            <span class="quiet numbers">${item.at}</span></div>""";

    private final transient AiAdministration administration;
    private final AiWords words = new AiWords(getLocale(), ReaderZone.current());
    private final Select<CallTotal.Per> per = new Select<>();
    private final Select<String> provider = new Select<>();
    private final Select<Outcome> outcome = new Select<>();
    private final Grid<CallTotal> totals = new Grid<>();
    private final Grid<CallSummary> list = new Grid<>();

    CallsView(AiAdministration administration) {
        this.administration = administration;
        addClassName("list-view");
        setPadding(false);
        addTotals();
        addCalls();
        add(new PageHeader(words.get("ai.calls.title"), words.get("ai.calls.purpose")), filters(), totals, list);
        refresh();
    }

    private Div filters() {
        per.setLabel(words.get("ai.calls.per"));
        per.setItems(CallTotal.Per.values());
        per.setItemLabelGenerator(one -> words.get("ai.calls.per-" + one.name().toLowerCase(Locale.ROOT)));
        per.setValue(CallTotal.Per.DAY);
        narrowing(provider, "ai.calls.provider");
        provider.setItems(administration.houseKeys().keySet());
        provider.setItemLabelGenerator(one -> one == null ? words.get("ai.calls.any") : words.provider(one));
        narrowing(outcome, "ai.calls.outcome");
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(one -> one == null ? words.get("ai.calls.any") : words.outcome(one));
        per.addValueChangeListener(change -> refresh());
        provider.addValueChangeListener(change -> refresh());
        outcome.addValueChangeListener(change -> refresh());
        var filters = new Div(per, provider, outcome);
        filters.addClassName("list-filters");
        return filters;
    }

    private void narrowing(Select<?> select, String label) {
        select.setLabel(words.get(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words.get("ai.calls.any"));
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
        list.setItemsPageable(page -> administration.calls(filter(), page));
    }

    private CallFilter filter() {
        return new CallFilter(provider.getOptionalValue(), outcome.getOptionalValue());
    }

    private void refresh() {
        totals.setItems(administration.totals(filter(), per.getValue()));
        list.getDataProvider().refreshAll();
    }

    // Package-private test seams.
    Select<CallTotal.Per> per() {
        return per;
    }

    Select<Outcome> outcome() {
        return outcome;
    }

    Grid<CallTotal> totals() {
        return totals;
    }

    Grid<CallSummary> list() {
        return list;
    }
}
