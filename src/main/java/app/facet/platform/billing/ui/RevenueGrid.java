package app.facet.platform.billing.ui;

import app.facet.platform.billing.RevenueMonth;
import app.facet.platform.ui.NarrowColumn;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;

/** Business by month, the newest first. */
class RevenueGrid extends Grid<RevenueMonth> {

    private static final long serialVersionUID = 1L;

    private static final String EVERYTHING = """
            <div class="narrow-row"><strong>${item.month}</strong><span class="numbers">${item.money}</span>
            <span class="numbers">${item.moved}</span><span class="quiet numbers">${item.credits}</span></div>""";

    RevenueGrid(RevenueWords words) {
        addClassName("desk-table");
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        getElement().setAttribute("aria-label", words.get("by-month"));
        addColumn(month -> words.month(month.month()))
                .setHeader(words.get("month"))
                .setAutoWidth(true)
                .setFlexGrow(2);
        number(words.get("began"), month -> words.number(month.began().number()));
        number(words.get("ended"), month -> words.number(month.ended().number()));
        number(words.get("net"), month -> words.change(month.net()));
        number(words.get("churn"), month -> words.percent(month.churn()));
        number(words.get("revenue-churn"), month -> words.percent(month.revenueChurn()));
        number(words.get("sales"), month -> words.money(month.sales()));
        number(words.get("refunds"), month -> words.money(month.refunds()));
        number(words.get("issued"), month -> words.number(month.issued()));
        number(words.get("spent"), month -> words.number(month.spent()));
        number(words.get("expired"), month -> words.number(month.expired()));
        NarrowColumn.addTo(this, everything(words));
    }

    private static LitRenderer<RevenueMonth> everything(RevenueWords words) {
        return LitRenderer.<RevenueMonth>of(EVERYTHING)
                .withProperty("month", month -> words.month(month.month()))
                .withProperty(
                        "money",
                        month -> words.get("month-money", words.money(month.sales()), words.money(month.refunds())))
                .withProperty(
                        "moved",
                        month -> words.get(
                                "month-moved",
                                month.began().number(),
                                month.ended().number(),
                                words.change(month.net()),
                                words.percent(month.churn())))
                .withProperty(
                        "credits", month -> words.get("month-credits", month.issued(), month.spent(), month.expired()));
    }

    private void number(String header, ValueProvider<RevenueMonth, String> value) {
        addColumn(value).setHeader(header).setTextAlign(ColumnTextAlign.END).setAutoWidth(true);
    }
}
