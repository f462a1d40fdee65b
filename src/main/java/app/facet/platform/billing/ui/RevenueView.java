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
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
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
    private static final int USUAL = 12;
    private static final List<Integer> LENGTHS = List.of(3, 6, USUAL, 24);

    private final transient Revenue revenue;
    private final RevenueWords words = new RevenueWords(DeskWords.of(getLocale()));
    private final Select<Integer> length = new Select<>();
    private final Div cards = new Div();
    private final PlanRevenueGrid plans = new PlanRevenueGrid(words);
    private final RevenueGrid months = new RevenueGrid(words);
    private int shown = USUAL;

    RevenueView(Revenue revenue) {
        this.revenue = revenue;
        length.setLabel(words.get("range"));
        length.setItems(LENGTHS);
        length.setItemLabelGenerator(number -> words.get("range.months", number));
        length.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent()
                        .navigate(
                                RevenueView.class,
                                QueryParameters.of("months", change.getValue().toString()));
            }
        });
        var filters = new Div(length);
        filters.addClassName("list-filters");
        cards.addClassName("desk-cards");
        addClassNames("desk", "desk-revenue");
        var export = new Anchor(download(), words.words().get("export"));
        export.setDownload(true);
        add(
                new PageHeader(words.get("title"), words.get("purpose"), export),
                cards,
                new H2(words.get("by-plan")),
                plans,
                new H2(words.get("by-month")),
                filters,
                months);
    }

    /** The address says what is shown; the field follows it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        shown = LENGTHS.stream()
                .filter(number -> event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("months")
                        .filter(number.toString()::equals)
                        .isPresent())
                .findFirst()
                .orElse(USUAL);
        length.setValue(shown);
        var byPlan = revenue.plans();
        var byMonth = revenue.months(shown);
        plans.setItems(byPlan);
        months.setItems(byMonth);
        showCards(byPlan, byMonth.getFirst());
    }

    private void showCards(List<PlanRevenue> byPlan, RevenueMonth now) {
        cards.removeAll();
        card("mrr", words.money(sum(byPlan, plan -> plan.paying().recurring())));
        card("late", words.money(sum(byPlan, plan -> plan.late().recurring())));
        card("subscribers", words.number(sum(byPlan, plan -> plan.paying().number())));
        card("trials", words.number(sum(byPlan, PlanRevenue::trials)));
        card("net", words.change(now.net()));
        card("churn", words.percent(now.churn()));
    }

    private static long sum(List<PlanRevenue> plans, Function<PlanRevenue, Long> number) {
        return plans.stream().mapToLong(number::apply).sum();
    }

    private void card(String key, String value) {
        var number = new Span(value);
        number.addClassNames("desk-number", "numbers");
        var card = new Div(number, new Span(words.get("card." + key)));
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
        out.write(RevenueWords.HEADER);
        for (RevenueMonth month : revenue.months(shown)) {
            out.write(RevenueWords.line(month));
        }
    }

    // Package-private test seams.
    Div cards() {
        return cards;
    }

    RevenueGrid months() {
        return months;
    }
}
