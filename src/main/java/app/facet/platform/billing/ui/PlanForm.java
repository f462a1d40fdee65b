package app.facet.platform.billing.ui;

import app.facet.platform.billing.DeskLimits;
import app.facet.platform.billing.PackDesk;
import app.facet.platform.billing.Plan;
import app.facet.platform.billing.PlanDraft;
import app.facet.platform.billing.PlanText;
import app.facet.platform.ui.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What a plan is called, costs and gives. Its code is asked for once; of a new one, only what it takes to sell it. */
class PlanForm extends DeskForm {

    private static final long serialVersionUID = 1L;

    private static final PlanText NO_TEXT = new PlanText("", "");

    private final TextField code = text("code", 20, "[a-z][a-z0-9-]{1,19}");
    private final IntegerField position = number("position", 1, DeskLimits.LAST_POSITION, true);
    private final Map<String, Spoken> texts = new LinkedHashMap<>();
    private final BigDecimalField monthly;
    private final BigDecimalField yearly;
    private final IntegerField trial = number("trial", 0, DeskLimits.MOST_TRIAL_DAYS, true);
    private final IntegerField credits = number("credits", 0, DeskLimits.MOST_CREDITS, true);
    private final IntegerField requests = number("requests", DeskLimits.LEAST_REQUESTS, DeskLimits.MOST_REQUESTS, true);
    private final IntegerField priority = number("priority", 0, DeskLimits.MOST_PRIORITY, true);
    private final Checkbox unlimited = box("unlimited");
    private final Checkbox onSale = box("on-sale");

    /** The fields of one language. */
    private record Spoken(TextField name, TextField line) implements Serializable {}

    private PlanForm(DeskWords words, Currency currency) {
        super(words, "plan");
        Texts.languages().forEach(this::addLanguage);
        monthly = money("monthly", currency, DeskLimits.MOST_MONEY, true);
        yearly = money("yearly", currency, DeskLimits.MOST_MONEY, false);
        code.setHelperText(words.get("pack.code.help"));
        position.setHelperText(words.get("plan.position.help"));
        yearly.setHelperText(words.get("plan.yearly.help"));
        requests.setHelperText(words.get("plan.requests.help"));
        priority.setHelperText(words.get("plan.priority.help"));
        removeAll();
        add(code, position);
        texts.values().forEach(spoken -> add(spoken.name(), spoken.line()));
        add(monthly, yearly, trial, credits, requests, priority, unlimited, onSale);
    }

    private void addLanguage(Locale language) {
        boolean english = language.equals(Locale.ENGLISH);
        String spoken = language.getDisplayLanguage(words().locale());
        var name = text("name", DeskLimits.LONGEST_NAME, english ? ".{1,40}" : ".{0,40}");
        name.setRequiredIndicatorVisible(english);
        name.setLabel(words().get("plan.name-in", spoken));
        name.addClassName("wide");
        var line = text("line", DeskLimits.LONGEST_LINE, ".{0,120}");
        line.setRequiredIndicatorVisible(false);
        line.setLabel(words().get("plan.line-in", spoken));
        line.addClassName("wide");
        texts.put(language.getLanguage(), new Spoken(name, line));
    }

    static PlanForm of(DeskWords words, Plan plan) {
        var form = new PlanForm(words, plan.currency());
        form.show(plan);
        return form;
    }

    /** @param position the first that nobody has */
    static PlanForm fresh(DeskWords words, int position) {
        var form = new PlanForm(words, PackDesk.CURRENCY);
        form.position.setValue(position);
        form.trial.setValue(0);
        form.credits.setValue(0);
        form.requests.setValue(DeskLimits.LEAST_REQUESTS);
        form.priority.setValue(0);
        List.<Component>of(form.credits, form.requests, form.priority, form.unlimited)
                .forEach(field -> field.setVisible(false));
        return form;
    }

    private void show(Plan plan) {
        code.setVisible(false);
        position.setValue(plan.position());
        texts.forEach((language, spoken) -> {
            PlanText text = plan.texts().getOrDefault(language, NO_TEXT);
            spoken.name().setValue(text.name());
            spoken.line().setValue(text.line());
        });
        monthly.setValue(plan.monthly());
        yearly.setValue(plan.yearly());
        trial.setValue(plan.trialDays());
        credits.setValue(plan.monthlyCredits());
        requests.setValue(plan.requestsPercent());
        priority.setValue(plan.priority());
        unlimited.setValue(plan.unlimited());
        onSale.setValue(plan.onSale());
        // The free plan is what everybody has who chose none.
        List.<Component>of(position, monthly, yearly, trial, onSale).forEach(field -> field.setVisible(!plan.isFree()));
    }

    String code() {
        return code.getValue();
    }

    PlanDraft draft() {
        BigDecimal month = monthly.getValue();
        var typed = new TreeMap<String, PlanText>();
        texts.forEach((language, spoken) -> typed.put(
                language, new PlanText(spoken.name().getValue(), spoken.line().getValue())));
        return new PlanDraft(
                typed,
                value(position),
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

    TextField name(Locale language) {
        return Objects.requireNonNull(texts.get(language.getLanguage())).name();
    }

    TextField codeField() {
        return code;
    }
}
