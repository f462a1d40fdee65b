package app.facet.platform.billing.ui;

import app.facet.platform.billing.Plan;
import app.facet.platform.billing.Plans;
import app.facet.platform.billing.Statements;
import app.facet.platform.billing.payments.Choice;
import app.facet.platform.billing.payments.Subscription;
import app.facet.platform.billing.payments.Subscriptions;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.CameFrom;
import app.facet.platform.ui.PageHeader;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;

/** All plans side by side, by the month or by the year, and the step to another. */
@Route("account/billing/plans")
@PageTitle("billing.plans.title")
@StyleSheet("billing.css")
@PermitAll
class PlansView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String YEARLY = "yearly";

    private final transient Plans plans;
    private final transient Statements statements;
    private final transient Subscriptions subscriptions;
    private final transient Till till;
    private final transient CurrentAccount current;
    private final transient BillingWords words = new BillingWords(getLocale());
    private final RadioButtonGroup<Boolean> rhythm = new RadioButtonGroup<>();
    private final DiscountField coupon;
    private final UnorderedList cards = new UnorderedList();

    PlansView(Plans plans, Statements statements, Subscriptions subscriptions, Till till, CurrentAccount current) {
        this.plans = plans;
        this.statements = statements;
        this.subscriptions = subscriptions;
        this.till = till;
        this.current = current;
        coupon = new DiscountField(words);
        cards.addClassName("plan-cards");
        rhythm.addClassName("plan-rhythm");
        rhythm.setLabel(words.get("billing.plans.rhythm"));
        rhythm.setItems(false, true);
        rhythm.setItemLabelGenerator(yearly -> words.get(yearly ? "billing.plans.yearly" : "billing.plans.monthly"));
        rhythm.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(
                        PlansView.class,
                        change.getValue() ? QueryParameters.simple(Map.of(YEARLY, "true")) : QueryParameters.empty()));
            }
        });
        add(
                new PageHeader(words.get("billing.plans.title"), words.get("billing.plans.purpose")),
                rhythm,
                cards,
                coupon);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CameFrom.remember(event.getLocation());
        boolean yearly = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEARLY)
                .filter("true"::equals)
                .isPresent();
        rhythm.setValue(yearly);
        show(yearly);
    }

    private void show(boolean yearly) {
        Plan mine = plans.of(current.id());
        var subscription = subscriptions.current(current.id()).filter(Subscription::isLive);
        coupon.setVisible(subscription.isEmpty());
        cards.removeAll();
        plans.all().stream()
                .filter(plan -> plan.onSale() || plan.code().equals(mine.code()))
                .forEach(plan -> cards.add(card(plan, yearly, mine, subscription)));
    }

    private PlanCard card(Plan plan, boolean yearly, Plan mine, Optional<Subscription> subscription) {
        boolean byTheYear = yearly && plan.yearly() != null;
        var card = new PlanCard(plan, byTheYear, statements.included(plan), words);
        boolean same = plan.code().equals(mine.code());
        boolean sameRhythm = subscription.map(one -> one.yearly() == byTheYear).orElse(true);
        if (same && sameRhythm) {
            return card.isYours();
        }
        if (plan.isFree()) {
            return card; // whoever wants it cancels
        }
        return subscription.isPresent()
                ? card.offer(words.get("billing.plans.change"), button -> new ChangeDialog(
                                subscriptions, current, plan, byTheYear, words, () -> show(yearly))
                        .ask(button))
                : card.offer(
                        words.get(
                                plan.trialDays() > 0 && subscriptions.mayTry(current.id())
                                        ? "billing.plans.try"
                                        : "billing.plans.choose",
                                plan.trialDays()),
                        button -> till.pay(Choice.plan(plan.code(), byTheYear).with(coupon.code()), button));
    }
}
