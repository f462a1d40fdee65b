package app.facet.platform.billing.ui;

import app.facet.platform.billing.DeskLimits;
import app.facet.platform.billing.Plan;
import app.facet.platform.billing.PlanDesk;
import app.facet.platform.ui.NarrowColumn;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** The plans people can subscribe to, and how many did. */
@Route("admin/plans")
@PageTitle("billing.desk.plans.title")
@Menu(order = 50, title = "billing.desk.plans.title", icon = "shield")
@RolesAllowed("ADMIN")
@StyleSheet("billing-desk.css")
class PlanDeskView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    /** Between the places of two plans, so that another fits there. */
    private static final int STEP = 10;

    private static final String NAME = """
            <a href="admin/plans/plan/${item.code}">${item.name}</a>""";
    private static final String STATE = """
            <span class="desk-state" data-on=${item.on}>${item.state}</span>""";
    private static final String EVERYTHING = """
            <div class="narrow-row">%s<span class="numbers">${item.prices}</span>
            <span class="quiet numbers">${item.rest}</span>%s</div>""".formatted(NAME, STATE);

    private final transient PlanDesk desk;
    private final transient StepUpDialog stepUp;
    private final transient Map<String, Long> owners;
    private final DeskWords words = DeskWords.of(getLocale());
    private final Grid<Plan> list = new Grid<>();

    PlanDeskView(PlanDesk desk, StepUpDialog stepUp) {
        this.desk = desk;
        this.stepUp = stepUp;
        owners = desk.owners();
        addClassName("list-view");
        setPadding(false);
        addColumns();
        list.setItems(desk.plans());
        var another = new Button(words.get("plans.add"), click -> addOne());
        another.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeader(words.get("plans.title"), words.get("plans.purpose"), another),
                new DeskTabs(words, DeskTabs.Tab.PLANS),
                list);
    }

    private void addColumns() {
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.getElement().setAttribute("aria-label", words.get("tab.plans"));
        list.addColumn(template(NAME)).setHeader(words.get("plan.name")).setFlexGrow(2);
        number("plan.monthly", plan -> words.money(plan.monthly(), plan.currency()));
        number("plan.yearly", plan -> words.money(plan.yearly(), plan.currency()));
        number("plans.trial", plan -> words.number(plan.trialDays()));
        number("plans.credits", plan -> words.number(plan.monthlyCredits()));
        number("plans.requests", plan -> words.get("percent", plan.requestsPercent()));
        number("plans.owners", this::owners);
        list.addColumn(template(STATE)).setHeader(words.get("state")).setFlexGrow(1);
        NarrowColumn.addTo(list, template(EVERYTHING));
    }

    private void number(String key, ValueProvider<Plan, ?> value) {
        list.addColumn(value)
                .setHeader(words.get(key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }

    private String owners(Plan plan) {
        return plan.isFree() ? words.get("plans.everybody") : words.number(owners.getOrDefault(plan.code(), 0L));
    }

    private LitRenderer<Plan> template(String html) {
        return LitRenderer.<Plan>of(html)
                .withProperty("code", Plan::code)
                .withProperty("name", plan -> plan.name(words.locale()))
                .withProperty("on", plan -> String.valueOf(plan.onSale()))
                .withProperty("state", plan -> words.get(plan.onSale() ? "on-sale" : "off-sale"))
                .withProperty(
                        "prices",
                        plan -> words.get(
                                "plans.prices",
                                words.money(plan.monthly(), plan.currency()),
                                words.money(plan.yearly(), plan.currency())))
                .withProperty("rest", plan -> words.get("plans.rest", plan.monthlyCredits(), owners(plan)));
    }

    private void addOne() {
        int last = desk.plans().stream().mapToInt(Plan::position).max().orElse(0);
        var form = PlanForm.fresh(words, Math.min(last + STEP, DeskLimits.LAST_POSITION));
        new DeskDialog(
                        words.get("plans.new"),
                        form,
                        dialog -> stepUp.then(() -> {
                            desk.add(form.code(), form.draft());
                            dialog.close();
                            list.setItems(desk.plans());
                            Toasts.success(words.get("plans.added"));
                        }))
                .open();
    }

    // Package-private test seam.
    Grid<Plan> list() {
        return list;
    }
}
