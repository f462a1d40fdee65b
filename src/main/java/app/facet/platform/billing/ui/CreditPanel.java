package app.facet.platform.billing.ui;

import app.facet.platform.accounts.spi.AccountPanel;
import app.facet.platform.billing.CreditDesk;
import app.facet.platform.billing.HoldDesk;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.StepUpDialog;
import com.vaadin.flow.component.Component;

/** The credits of an account in the back office. */
@org.springframework.stereotype.Component
class CreditPanel implements AccountPanel {

    private final CreditDesk desk;
    private final HoldDesk holds;
    private final StepUpDialog stepUp;

    CreditPanel(CreditDesk desk, HoldDesk holds, StepUpDialog stepUp) {
        this.desk = desk;
        this.holds = holds;
        this.stepUp = stepUp;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component of(AccountId account) {
        return new CreditSections(desk, holds, stepUp, account);
    }
}
