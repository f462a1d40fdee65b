package app.facet.platform.billing.ui;

import app.facet.platform.billing.ActionPrice;
import app.facet.platform.billing.Plan;
import app.facet.platform.billing.PlanDesk;
import app.facet.platform.billing.PriceDesk;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One plan: what it costs and gives, and what it includes. */
@Route("admin/plans/plan")
@RolesAllowed("ADMIN")
@StyleSheet("billing-desk.css")
class PlanEditView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PlanDesk desk;
    private final transient PriceDesk prices;
    private final transient StepUpDialog stepUp;
    private final DeskWords words = DeskWords.of(getLocale());
    private String title = "";

    PlanEditView(PlanDesk desk, PriceDesk prices, StepUpDialog stepUp) {
        this.desk = desk;
        this.prices = prices;
        this.stepUp = stepUp;
        addClassName("desk");
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        try {
            show(desk.plan(code));
        } catch (NotFound none) {
            throw new NotFoundException();
        }
    }

    private void show(Plan plan) {
        title = plan.name(getLocale());
        removeAll();
        var back = new Anchor("admin/plans", words.get("plan.back"));
        add(new PageHeader(title, words.get("plan.purpose"), back), price(plan), includes(plan));
    }

    private SettingsSection price(Plan plan) {
        var section = new SettingsSection("billing.desk.plan.price");
        var form = PlanForm.of(words, plan);
        section.addFields(form);
        section.addButton(words.get("save"), () -> {
            if (form.isComplete()) {
                stepUp.then(() -> {
                    desk.change(plan.code(), form.draft());
                    show(desk.plan(plan.code()));
                    Toasts.success(words.get("plan.saved", title));
                });
            }
        });
        return section;
    }

    private SettingsSection includes(Plan plan) {
        var section = new SettingsSection("billing.desk.plan.includes");
        if (plan.unlimited()) {
            section.addFields(new Paragraph(words.get("plan.includes.everything")));
        }
        var terms = desk.terms(plan.code());
        var actions = prices.prices().stream()
                .map(ActionPrice::action)
                .map(action -> new ActionTerms(words, action, terms))
                .toList();
        if (actions.isEmpty()) {
            section.addFields(new Paragraph(words.get("plan.includes.none")));
            return section;
        }
        actions.forEach(section::addFields);
        section.addButton(words.get("plan.includes.save"), () -> include(plan, actions));
        return section;
    }

    private void include(Plan plan, List<ActionTerms> actions) {
        long complete = actions.stream().filter(ActionTerms::isComplete).count();
        if (complete == actions.size()) {
            stepUp.then(() -> {
                desk.include(
                        plan.code(),
                        actions.stream().flatMap(ActionTerms::terms).toList());
                Toasts.success(words.get("plan.includes.saved", title));
            });
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Facet";
    }
}
