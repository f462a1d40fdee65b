package app.facet.platform.billing.ui;

import app.facet.platform.billing.RevenueMonth;
import app.facet.platform.billing.RevenueMonth.Volume;
import app.facet.platform.ui.NarrowColumn;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;

/** Business by month, the newest first: what recurs and what moved it, or what came in and went out. */
class RevenueGrid extends Grid<RevenueMonth> {

    private static final long serialVersionUID = 1L;

    private static final String EVERYTHING = """
            <div class="narrow-row"><strong>${item.month}</strong><span class="numbers">${item.first}</span>
            <span class="quiet numbers">${item.second}</span></div>""";

    private final RevenueWords words;

    private RevenueGrid(RevenueWords words, String title) {
        this.words = words;
        addClassName("desk-table");
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        getElement().setAttribute("aria-label", words.get(title));
        addColumn(month -> words.month(month.month()))
                .setHeader(words.get("month"))
                .setAutoWidth(true)
                .setFlexGrow(2);
    }

    /** The chart above it in numbers. */
    static RevenueGrid recurring(RevenueWords words) {
        var grid = new RevenueGrid(words, "by-month");
        grid.number("mrr", month -> words.money(month.end().recurring()));
        grid.volume("fresh", month -> month.moves().fresh());
        grid.volume("resumed", month -> month.moves().resumed());
        grid.volume("upgraded", month -> month.moves().upgraded());
        grid.volume("downgraded", month -> month.moves().downgraded());
        grid.volume("churned", month -> month.moves().churned());
        grid.number("net", month -> words.change(month.net()));
        grid.number("churn", month -> words.percent(month.churn()));
        grid.number("revenue-churn", month -> words.percent(month.revenueChurn()));
        grid.narrow(
                month -> words.get(
                        "month-recurring",
                        words.money(month.end().recurring()),
                        words.change(month.net()),
                        words.percent(month.churn())),
                month -> words.get(
                        "month-moves",
                        words.money(month.moves().fresh().recurring()),
                        words.money(month.moves().resumed().recurring()),
                        words.money(month.moves().upgraded().recurring()),
                        words.money(month.moves().downgraded().recurring()),
                        words.money(month.moves().churned().recurring())));
        return grid;
    }

    static RevenueGrid takings(RevenueWords words) {
        var grid = new RevenueGrid(words, "takings");
        grid.number("sales", month -> words.money(month.sales()));
        grid.number("refunds", month -> words.money(month.refunds()));
        grid.number("disputes", month -> words.money(month.disputes()));
        grid.number("issued", month -> words.number(month.issued()));
        grid.number("spent", month -> words.number(month.spent()));
        grid.number("expired", month -> words.number(month.expired()));
        grid.narrow(
                month -> words.get(
                        "month-money",
                        words.money(month.sales()),
                        words.money(month.refunds()),
                        words.money(month.disputes())),
                month -> words.get("month-credits", month.issued(), month.spent(), month.expired()));
        return grid;
    }

    private void volume(String header, SerializableFunction<RevenueMonth, Volume> volume) {
        number(header, month -> words.volume(volume.apply(month)));
    }

    private void number(String header, ValueProvider<RevenueMonth, String> value) {
        addColumn(value)
                .setHeader(words.get(header))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }

    private void narrow(ValueProvider<RevenueMonth, String> first, ValueProvider<RevenueMonth, String> second) {
        NarrowColumn.addTo(
                this,
                LitRenderer.<RevenueMonth>of(EVERYTHING)
                        .withProperty("month", month -> words.month(month.month()))
                        .withProperty("first", first)
                        .withProperty("second", second));
    }
}
