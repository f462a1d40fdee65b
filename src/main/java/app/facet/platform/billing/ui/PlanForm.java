package app.facet.platform.billing.ui;

import app.facet.platform.billing.DeskLimits;
import app.facet.platform.billing.Plan;
import app.facet.platform.billing.PlanDraft;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;

/** What a plan is called, costs and gives. */
class PlanForm extends DeskForm {

    private static final long serialVersionUID = 1L;

    private final TextField name = text("name", DeskLimits.LONGEST_NAME, ".{1,40}");
    private final BigDecimalField monthly;
    private final BigDecimalField yearly;
    private final IntegerField trial = number("trial", 0, DeskLimits.MOST_TRIAL_DAYS, true);
    private final IntegerField credits = number("credits", 0, DeskLimits.MOST_CREDITS, true);
    private final IntegerField requests = number("requests", DeskLimits.LEAST_REQUESTS, DeskLimits.MOST_REQUESTS, true);
    private final IntegerField priority = number("priority", 0, DeskLimits.MOST_PRIORITY, true);
    private final Checkbox unlimited = box("unlimited");
    private final Checkbox onSale = box("on-sale");

    PlanForm(DeskWords words, Plan plan) {
        super(words, "plan");
        monthly = money("monthly", plan.currency(), DeskLimits.MOST_MONEY, true);
        yearly = money("yearly", plan.currency(), DeskLimits.MOST_MONEY, false);
        yearly.setHelperText(words.get("plan.yearly.help"));
        requests.setHelperText(words.get("plan.requests.help"));
        priority.setHelperText(words.get("plan.priority.help"));
        name.addClassName("wide");
        removeAll();
        add(name, monthly, yearly, trial, credits, requests, priority, unlimited, onSale);
        show(plan);
    }

    private void show(Plan plan) {
        name.setValue(plan.name());
        monthly.setValue(plan.monthly());
        yearly.setValue(plan.yearly());
        trial.setValue(plan.trialDays());
        credits.setValue(plan.monthlyCredits());
        requests.setValue(plan.requestsPercent());
        priority.setValue(plan.priority());
        unlimited.setValue(plan.unlimited());
        onSale.setValue(plan.onSale());
        // The free plan is what everybody has who chose none.
        List.<Component>of(monthly, yearly, trial, onSale).forEach(field -> field.setVisible(!plan.isFree()));
    }

    PlanDraft draft() {
        BigDecimal month = monthly.getValue();
        return new PlanDraft(
                name.getValue(),
                month == null ? BigDecimal.ZERO : month,
                yearly.getValue(),
                value(trial),
                value(credits),
                unlimited.getValue(),
                onSale.getValue(),
                value(requests),
                value(priority));
    }

    // Package-private test seams.
    BigDecimalField monthly() {
        return monthly;
    }
}
