package app.facet.platform.billing.ui;

import app.facet.platform.accounts.spi.AccountPanel;
import app.facet.platform.billing.Plan;
import app.facet.platform.billing.Plans;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.text.NumberFormat;

/** The plan of an account in the back office. */
@org.springframework.stereotype.Component
class PlanPanel implements AccountPanel {

    private final Plans plans;
    private final StepUpDialog stepUp;

    PlanPanel(Plans plans, StepUpDialog stepUp) {
        this.plans = plans;
        this.stepUp = stepUp;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component of(AccountId account) {
        var section = new SettingsSection("billing.plan");
        var choice = new Select<Plan>();
        choice.setLabel(section.getTranslation("billing.plan.title"));
        choice.setItems(plans.all());
        choice.setItemLabelGenerator(plan -> words(plan, section));
        choice.setValue(plans.seenByAdmin(account));
        section.addFields(choice);
        section.addButton(
                section.getTranslation("billing.plan.give"),
                () -> stepUp.then(() -> {
                    plans.give(account, choice.getValue().code());
                    Toasts.success(section.getTranslation(
                            "billing.plan.given",
                            choice.getValue().name(UI.getCurrent().getLocale())));
                }));
        return section;
    }

    private static String words(Plan plan, Component where) {
        if (plan.monthly().signum() == 0) {
            return plan.name(UI.getCurrent().getLocale());
        }
        var money = NumberFormat.getCurrencyInstance(UI.getCurrent().getLocale());
        money.setCurrency(plan.currency());
        return where.getTranslation(
                "billing.plan.monthly", plan.name(UI.getCurrent().getLocale()), money.format(plan.monthly()));
    }
}
