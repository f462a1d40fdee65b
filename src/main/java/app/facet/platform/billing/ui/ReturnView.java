package app.facet.platform.billing.ui;

import app.facet.platform.billing.payments.Choice;
import app.facet.platform.billing.payments.Purchase;
import app.facet.platform.billing.payments.Purchases;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.ui.Aside;
import app.facet.platform.ui.CameFrom;
import app.facet.platform.ui.EmptyState;
import app.facet.platform.ui.PageHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.UUID;

/** Where people come back to after paying: what came of it, and the way on. */
@Route("account/billing/return")
@PageTitle("billing.return.title")
@StyleSheet("billing.css")
@PermitAll
class ReturnView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Purchases purchases;
    private final transient AccountId me;
    private final Div result = new Div();

    ReturnView(Purchases purchases, CurrentAccount current) {
        this.purchases = purchases;
        this.me = current.id();
        result.getElement().setAttribute("aria-live", "polite");
        add(new PageHeader(getTranslation("billing.return.title"), getTranslation("billing.return.purpose")), result);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getLocation().getQueryParameters().getSingleParameter("purchase");
        if (id.isEmpty()) {
            result.add(new EmptyState(
                            "clock",
                            getTranslation("billing.return.nothing.title"),
                            getTranslation("billing.return.nothing.text"))
                    .withAction(new RouterLink(getTranslation("billing.title"), BillingView.class)));
            return;
        }
        try {
            var mine = purchases.find(me, UUID.fromString(id.get()));
            show(mine);
            if (mine.state() == Purchase.State.OPEN || mine.state() == Purchase.State.PENDING) {
                look(mine.id());
            }
        } catch (IllegalArgumentException | NotFound notMine) {
            throw new NotFoundException();
        }
    }

    private void look(UUID purchase) {
        Aside.run(me, () -> purchases.cameBack(me, purchase), this::show, () -> {});
    }

    private void show(Purchase purchase) {
        String state = purchase.state().name().toLowerCase(Locale.ROOT);
        boolean pack = purchase.choice().kind() == Choice.Kind.PACK;
        String title = purchase.state() == Purchase.State.PAID
                ? getTranslation(pack ? "billing.return.credits" : "billing.return.plan", purchase.credits())
                : getTranslation("billing.return." + state + ".title");
        var shown = new EmptyState(
                purchase.state() == Purchase.State.PAID ? "check-circle" : "clock",
                title,
                getTranslation("billing.return." + (begunAsTrial(purchase) ? "trial" : state) + ".text"));
        result.removeAll();
        if (purchase.state() == Purchase.State.PAID) {
            CameFrom.path().ifPresent(path -> shown.withAction(wayBack(path)));
        }
        if (purchase.state() == Purchase.State.OPEN || purchase.state() == Purchase.State.PENDING) {
            shown.withAction(new Button(getTranslation("billing.return.look"), click -> look(purchase.id())));
        }
        result.add(shown.withAction(new RouterLink(getTranslation("billing.title"), BillingView.class)));
    }

    private Anchor wayBack(String path) {
        var back = new Anchor(path, getTranslation("billing.return.back"));
        back.getElement().setAttribute("router-link", true);
        back.addClassName("button-link");
        return back;
    }

    private static boolean begunAsTrial(Purchase purchase) {
        return purchase.state() == Purchase.State.PAID && purchase.trialDays() > 0;
    }
}
