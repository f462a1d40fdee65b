package app.facet.platform.billing.ui;

import app.facet.platform.billing.Coupons;
import app.facet.platform.billing.CreditUpdates;
import app.facet.platform.billing.Credits;
import app.facet.platform.billing.Packs;
import app.facet.platform.billing.Plans;
import app.facet.platform.billing.Statements;
import app.facet.platform.billing.payments.Invoices;
import app.facet.platform.billing.payments.Subscriptions;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.CameFrom;
import app.facet.platform.ui.PageHeader;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Somebody's plan, what is left of it, their credits and what became of them. */
@Route("account/billing")
@Menu(order = 915, title = "billing.tab", icon = "user")
@PageTitle("billing.title")
@StyleSheet("billing.css")
@PermitAll
class BillingView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CreditUpdates updates;
    private final transient AccountId me;
    private final PlanSection plan;
    private final CreditsSection balance;
    private final MovementsSection movements;
    private final InvoicesSection invoices;

    BillingView(
            Plans plans,
            Credits credits,
            Statements statements,
            Coupons coupons,
            Packs packs,
            Till till,
            Subscriptions subscriptions,
            Invoices invoiced,
            CreditUpdates updates,
            CurrentAccount current) {
        this.updates = updates;
        this.me = current.id();
        var words = new BillingWords(getLocale());
        plan = new PlanSection(
                plans, statements, me, words, new SubscriptionBox(subscriptions, current, words, this::show));
        balance = new CreditsSection(credits, statements, coupons, me, words);
        movements = new MovementsSection(statements, me, words);
        invoices = new InvoicesSection(invoiced, me, words);
        addClassName("account");
        add(
                new PageHeader(words.get("billing.title"), words.get("billing.purpose")),
                plan,
                balance,
                new PacksSection(packs, till, words),
                invoices,
                movements);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CameFrom.remember(event.getLocation());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        Runnable end = updates.subscribe(me, () -> ui.access(this::show));
        addDetachListener(detached -> {
            detached.unregisterListener();
            end.run();
        });
        show();
    }

    private void show() {
        plan.show();
        balance.show();
        invoices.show();
        movements.show();
    }
}
