package app.facet.platform.billing.ui;

import app.facet.platform.billing.PlanRevenue;
import app.facet.platform.billing.Revenue;
import app.facet.platform.billing.RevenueMonth;
import app.facet.platform.ui.PageHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import java.util.List;
import java.util.function.Function;

/** What subscriptions, sales and credits bring, by plan and by month. */
@Route("admin/revenue")
@PageTitle("billing.desk.revenue.title")
@Menu(order = 51, title = "billing.desk.revenue.title", icon = "search")
@RolesAllowed("ADMIN")
@StyleSheet("billing-desk.css")
class RevenueView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Revenue revenue;
    private final DeskWords words = DeskWords.of(getLocale());
    private final RevenueFilters filters;
    private final Div found = new Div();
    private final Div cards = new Div();
    private transient List<RevenueMonth> months = List.of();
    private transient RevenueRoute shown;

    RevenueView(Revenue revenue) {
        this.revenue = revenue;
        var currencies = revenue.currencies();
        shown = new RevenueRoute(RevenueRoute.LENGTHS.getFirst(), currencies.getFirst());
        filters = new RevenueFilters(
                words, currencies, chosen -> UI.getCurrent().navigate(RevenueView.class, chosen.write()));
        cards.addClassName("desk-cards");
        addClassNames("desk", "desk-revenue");
        var export = new Anchor(download(), words.get("export"));
        export.setDownload(true);
        add(new PageHeader(words.get("revenue.title"), words.get("revenue.purpose"), export), filters, found);
    }

    /** The address says what is shown; the fields follow it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        shown = RevenueRoute.read(event.getLocation().getQueryParameters(), revenue.currencies());
        filters.show(shown);
        var money = new RevenueWords(words, shown.currency());
        var byPlan = revenue.plans().stream()
                .filter(one -> one.plan().currency().equals(shown.currency()))
                .toList();
        months = revenue.months(shown.months(), shown.currency());
        var plans = new PlanRevenueGrid(money);
        plans.setItems(byPlan);
        showCards(money, byPlan, months.getFirst());
        found.removeAll();
        found.add(cards, new H2(money.get("by-month")), new RevenueChart(money, months));
        found.add(filled(RevenueGrid.recurring(money)), new H2(money.get("takings")));
        found.add(filled(RevenueGrid.takings(money)), new H2(money.get("by-plan")), plans);
    }

    private RevenueGrid filled(RevenueGrid grid) {
        grid.setItems(months);
        return grid;
    }

    private void showCards(RevenueWords money, List<PlanRevenue> byPlan, RevenueMonth now) {
        cards.removeAll();
        card("mrr", money.money(sum(byPlan, plan -> plan.paying().recurring())));
        card("late", money.money(sum(byPlan, plan -> plan.late().recurring())));
        card("subscribers", money.number(sum(byPlan, plan -> plan.paying().number())));
        card("trials", money.number(sum(byPlan, PlanRevenue::trials)));
        card("net", money.change(now.net()));
        card("churn", money.percent(now.churn()));
    }

    private static long sum(List<PlanRevenue> plans, Function<PlanRevenue, Long> number) {
        return plans.stream().mapToLong(number::apply).sum();
    }

    private void card(String key, String value) {
        var number = new Span(value);
        number.addClassNames("desk-number", "numbers");
        var card = new Div(number, new Span(words.get("revenue.card." + key)));
        card.addClassName("desk-card");
        cards.add(card);
    }

    private DownloadHandler download() {
        return event -> {
            event.setFileName("facet-revenue.csv");
            event.setContentType("text/csv;charset=UTF-8");
            try (var out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
                write(out);
            }
        };
    }

    void write(Writer out) throws IOException {
        var money = new RevenueWords(words, shown.currency());
        out.write(RevenueWords.HEADER);
        for (RevenueMonth month : revenue.months(shown.months(), shown.currency())) {
            out.write(money.line(month));
        }
    }

    // Package-private test seams.
    Div cards() {
        return cards;
    }

    List<RevenueMonth> months() {
        return months;
    }
}
