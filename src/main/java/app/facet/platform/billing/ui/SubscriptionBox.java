package app.facet.platform.billing.ui;

import app.facet.platform.billing.payments.Membership;
import app.facet.platform.billing.payments.Subscription;
import app.facet.platform.billing.payments.Subscriptions;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.Aside;
import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.function.Function;

/** How the paid plan goes on, and what can be done about it. */
class SubscriptionBox extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Subscriptions subscriptions;
    private final transient CurrentAccount current;
    private final transient BillingWords words;
    private final transient Runnable changed;

    SubscriptionBox(Subscriptions subscriptions, CurrentAccount current, BillingWords words, Runnable changed) {
        this.subscriptions = subscriptions;
        this.current = current;
        this.words = words;
        this.changed = changed;
        addClassName("subscription-box");
    }

    void show() {
        removeAll();
        var mine = subscriptions.current(current.id()).filter(Subscription::isLive);
        mine.ifPresent(subscription -> add(new Paragraph(sentence(subscription))));
        var buttons = new Div(new RouterLink(
                words.get(mine.isPresent() ? "billing.subscription.change" : "billing.subscription.choose"),
                PlansView.class));
        buttons.addClassName("subscription-buttons");
        mine.ifPresent(subscription -> {
            buttons.add(button("card", this::openCardPage));
            buttons.add(
                    subscription.cancelAtPeriodEnd()
                            ? button("resume", click -> act(click, subscriptions::resume, "resumed"))
                            : button("cancel", click -> askToCancel(click, subscription)));
        });
        add(buttons);
    }

    private String sentence(Subscription subscription) {
        if (subscription.state() == Membership.State.PAST_DUE || subscription.state() == Membership.State.UNPAID) {
            return words.get("billing.subscription.past-due");
        }
        if (subscription.cancelAtPeriodEnd()) {
            return words.get("billing.subscription.ends", words.day(subscription.periodEnd()));
        }
        return subscription.trialEnd() != null && subscription.state() == Membership.State.TRIALING
                ? words.get("billing.subscription.trial", words.day(subscription.trialEnd()))
                : words.get("billing.subscription.renews", words.day(subscription.periodEnd()));
    }

    private Button button(String what, java.util.function.Consumer<Button> action) {
        var button = new Button(words.get("billing.subscription." + what));
        button.addClickListener(click -> action.accept(button));
        return button;
    }

    private void askToCancel(Button button, Subscription subscription) {
        ConfirmDialog.ask(
                words.get("billing.subscription.cancel-question"),
                words.get("billing.subscription.cancel-consequence", words.day(subscription.periodEnd())),
                words.get("billing.subscription.cancel"),
                () -> act(button, subscriptions::cancel, "cancelled"));
    }

    private void act(Button button, Function<app.facet.platform.kernel.AccountId, Subscription> action, String done) {
        current.requireOwner();
        var me = current.id();
        button.setEnabled(false);
        Aside.run(
                me,
                () -> action.apply(me),
                now -> {
                    Toasts.success(words.get("billing.subscription." + done));
                    changed.run();
                },
                () -> button.setEnabled(true));
    }

    private void openCardPage(Button button) {
        current.requireOwner();
        var me = current.id();
        button.setEnabled(false);
        Aside.run(
                me,
                () -> subscriptions.cardPage(me),
                url -> UI.getCurrent().getPage().setLocation(url),
                () -> button.setEnabled(true));
    }
}
