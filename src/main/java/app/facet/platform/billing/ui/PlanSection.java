package app.facet.platform.billing.ui;

import app.facet.platform.billing.Meter;
import app.facet.platform.billing.Plan;
import app.facet.platform.billing.Plans;
import app.facet.platform.billing.Statements;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.SettingsSection;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** The plan somebody has, and how much of what it includes is used. */
class PlanSection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    private final transient Plans plans;
    private final transient Statements statements;
    private final transient AccountId me;
    private final transient BillingWords words;
    private final Div shown = new Div();
    private final SubscriptionBox subscription;

    PlanSection(Plans plans, Statements statements, AccountId me, BillingWords words, SubscriptionBox subscription) {
        super("billing.own-plan");
        this.plans = plans;
        this.statements = statements;
        this.me = me;
        this.words = words;
        shown.addClassName("plan-shown");
        this.subscription = subscription;
        addFields(shown, subscription);
    }

    final void show() {
        Plan plan = plans.of(me);
        var name = new Span(words.name(plan));
        name.addClassName("plan-name");
        var price = new Span(
                plan.isFree()
                        ? words.get("billing.own-plan.free")
                        : words.get("billing.own-plan.monthly", words.money(plan.monthly(), plan.currency())));
        price.addClassName("quiet");
        var head = new Div(name, price);
        head.addClassName("plan-head");
        subscription.show();
        shown.removeAll();
        shown.add(head);
        if (plan.unlimited()) {
            shown.add(new Paragraph(words.get("billing.own-plan.unlimited")));
            return;
        }
        if (plan.monthlyCredits() > 0) {
            shown.add(new Paragraph(words.get("billing.own-plan.credits", plan.monthlyCredits())));
        }
        statements.meters(me).forEach(meter -> shown.add(meter(meter)));
    }

    private Div meter(Meter meter) {
        var name = new Span(words.get(meter.action().key() + ".action"));
        Integer limit = meter.limit();
        var left = new Span(
                limit == null
                        ? words.get("billing.meter.unlimited")
                        : words.get(
                                "billing.meter.left",
                                Math.max(0, limit - meter.used()),
                                limit,
                                words.per(meter.per())));
        left.addClassNames("quiet", "numbers");
        var line = new Div(name, left);
        line.addClassName("meter-line");
        var box = new Div(line);
        box.addClassName("meter");
        if (limit != null) {
            var bar = new ProgressBar(0, Math.max(1, limit), Math.min(meter.used(), Math.max(1, limit)));
            bar.getElement().setAttribute("aria-label", name.getText());
            box.add(bar, new Span(after(meter)));
        }
        return box;
    }

    private String after(Meter meter) {
        String price = meter.price() == 0
                ? words.get("billing.meter.then-none")
                : words.get("billing.meter.then", words.credits(meter.price()));
        return meter.renewsAt() == null
                ? price
                : words.get("billing.meter.renews", words.day(meter.renewsAt())) + " " + price;
    }
}
