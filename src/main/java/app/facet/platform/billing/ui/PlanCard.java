package app.facet.platform.billing.ui;

import app.facet.platform.billing.Inclusion;
import app.facet.platform.billing.Plan;
import app.facet.platform.ui.Glyph;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;

/** One plan: its price, what it includes, and the button that takes it. */
class PlanCard extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final transient Plan plan;
    private final transient BillingWords words;

    PlanCard(Plan plan, boolean yearly, List<Inclusion> included, BillingWords words) {
        this.plan = plan;
        this.words = words;
        addClassName("plan-card");
        var price = new Span(
                plan.isFree()
                        ? words.get("billing.plans.free")
                        : words.get("billing.own-plan.monthly", words.money(monthly(yearly), plan.currency())));
        price.addClassName("plan-name");
        add(new H2(words.name(plan)));
        if (!words.line(plan).isEmpty()) {
            add(quiet(words.line(plan)));
        }
        add(price);
        if (yearly && plan.yearly() != null) {
            add(quiet(words.get("billing.plans.at-once", words.money(plan.yearly(), plan.currency()))));
        }
        add(features(included));
    }

    private BigDecimal monthly(boolean yearly) {
        return yearly && plan.yearly() != null
                ? plan.yearly().divide(MONTHS, plan.currency().getDefaultFractionDigits(), RoundingMode.HALF_UP)
                : plan.monthly();
    }

    private UnorderedList features(List<Inclusion> included) {
        var list = new UnorderedList();
        list.addClassName("plan-features");
        PlanFeatures.of(plan, included, words).forEach(sentence -> list.add(feature(sentence)));
        return list;
    }

    private static ListItem feature(String sentence) {
        return new ListItem(new Glyph("check"), new Span(sentence));
    }

    private static Span quiet(String sentence) {
        var span = new Span(sentence);
        span.addClassName("quiet");
        return span;
    }

    PlanCard isYours() {
        var mark = new Div(new Glyph("check-circle"), new Span(words.get("billing.plans.yours")));
        mark.addClassName("plan-yours");
        add(mark);
        return this;
    }

    PlanCard offer(String verb, Consumer<Button> action) {
        var button = new Button(verb);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setAriaLabel(words.name(plan) + ": " + verb);
        button.addClickListener(click -> action.accept(button));
        add(button);
        return this;
    }
}
