package app.facet.platform.billing.ui;

import app.facet.platform.billing.CreditUpdates;
import app.facet.platform.billing.Credits;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.shell.spi.HeaderItem;
import com.vaadin.flow.component.Component;

/** How many credits somebody has, at the top of every view. */
@org.springframework.stereotype.Component
class CreditsItem implements HeaderItem {

    private static final int BEFORE_THE_BELL = 80;

    private final Credits credits;
    private final CreditUpdates updates;
    private final CurrentAccount current;

    CreditsItem(Credits credits, CreditUpdates updates, CurrentAccount current) {
        this.credits = credits;
        this.updates = updates;
        this.current = current;
    }

    @Override
    public int order() {
        return BEFORE_THE_BELL;
    }

    @Override
    public Component create() {
        return new CreditsLink(credits, updates, current.id());
    }
}
