package app.facet.platform.billing.ui;

import app.facet.platform.billing.CreditUpdates;
import app.facet.platform.billing.Credits;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.Glyph;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** The balance, live; leads to where credits are bought. */
@StyleSheet("billing.css")
class CreditsLink extends RouterLink {

    private static final long serialVersionUID = 1L;

    private final transient Credits credits;
    private final transient CreditUpdates updates;
    private final transient AccountId me;
    private final Span number = new Span();

    CreditsLink(Credits credits, CreditUpdates updates, AccountId me) {
        this.credits = credits;
        this.updates = updates;
        this.me = me;
        setRoute(BillingView.class);
        addClassNames("header-item", "credits-link");
        number.addClassName("numbers");
        add(new Glyph("coins"), number);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        Runnable end = updates.subscribe(me, () -> ui.access(this::show));
        addDetachListener(detached -> {
            detached.unregisterListener();
            end.run();
        });
        show(); // after listening began, so that nothing falls in between
    }

    private void show() {
        long available = credits.balance(me).available();
        number.setText(String.format(getLocale(), "%,d", available));
        getElement().setAttribute("aria-label", getTranslation("billing.credits.header", available));
        getElement().setAttribute("title", getTranslation("billing.credits.header", available));
    }
}
