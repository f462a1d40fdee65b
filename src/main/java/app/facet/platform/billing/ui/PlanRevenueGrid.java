package app.facet.platform.billing.ui;

import app.facet.platform.billing.PlanRevenue;
import app.facet.platform.ui.NarrowColumn;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;

/** What each plan brings now. */
class PlanRevenueGrid extends Grid<PlanRevenue> {

    private static final long serialVersionUID = 1L;

    private static final String EVERYTHING = """
            <div class="narrow-row"><strong>${item.plan}</strong><span class="numbers">${item.mrr}</span>
            <span class="quiet numbers">${item.rest}</span></div>""";

    PlanRevenueGrid(RevenueWords words) {
        addClassName("desk-table");
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        setEmptyStateText(words.get("no-plans"));
        getElement().setAttribute("aria-label", words.get("by-plan"));
        addColumn(words::plan).setHeader(words.get("plan")).setFlexGrow(2);
        number(words.get("card.subscribers"), plan -> words.number(plan.paying().number()));
        number(words.get("card.mrr"), plan -> words.money(plan.paying().recurring()));
        number(words.get("card.late"), plan -> words.money(plan.late().recurring()));
        number(words.get("card.trials"), plan -> words.number(plan.trials()));
        NarrowColumn.addTo(
                this,
                LitRenderer.<PlanRevenue>of(EVERYTHING)
                        .withProperty("plan", words::plan)
                        .withProperty("mrr", plan -> words.money(plan.paying().recurring()))
                        .withProperty(
                                "rest",
                                plan -> words.get("plan-rest", plan.paying().number(), plan.trials())));
    }

    private void number(String header, ValueProvider<PlanRevenue, String> value) {
        addColumn(value).setHeader(header).setTextAlign(ColumnTextAlign.END).setAutoWidth(true);
    }
}
