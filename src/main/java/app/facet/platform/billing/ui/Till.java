package app.facet.platform.billing.ui;

import app.facet.platform.billing.payments.Choice;
import app.facet.platform.billing.payments.Purchases;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.Aside;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;

/** Leads from a button to the page where people pay. */
@org.springframework.stereotype.Component
class Till {

    private final Purchases purchases;
    private final CurrentAccount current;

    Till(Purchases purchases, CurrentAccount current) {
        this.purchases = purchases;
        this.current = current;
    }

    /** Disables the button until it is known where to go, so that one purchase is begun. */
    void pay(Choice choice, Button button) {
        current.requireOwner();
        var me = current.id();
        button.setEnabled(false);
        Aside.run(
                me,
                () -> purchases.begin(me, choice),
                start -> UI.getCurrent().getPage().setLocation(start.url()),
                () -> button.setEnabled(true));
    }
}
