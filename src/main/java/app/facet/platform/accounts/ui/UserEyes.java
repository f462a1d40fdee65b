package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.AccountSummary;
import app.facet.platform.accounts.Impersonation;
import app.facet.platform.accounts.Impersonation.Reason;
import app.facet.platform.accounts.NotYourOwn;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;

/** Seeing Facet as its owner does, for a reason that is logged. */
class UserEyes extends SettingsSection {

    private static final long serialVersionUID = 1L;

    private final transient Impersonation impersonation;
    private final transient AccountSummary account;
    private final transient StepUpDialog stepUp;
    private final Select<Reason> reason = new Select<>();

    UserEyes(Impersonation impersonation, AccountSummary account, StepUpDialog stepUp) {
        super("accounts.user.eyes");
        this.impersonation = impersonation;
        this.account = account;
        this.stepUp = stepUp;
        reason.setLabel(getTranslation("accounts.user.eyes.reason"));
        reason.setItems(Reason.values());
        reason.setItemLabelGenerator(one -> getTranslation(
                "accounts.user.eyes." + one.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        FieldErrors.clear(reason);
        addFields(reason);
        addButton(getTranslation("accounts.user.eyes.begin"), this::begin);
    }

    private void begin() {
        if (reason.isEmpty()) {
            reason.setErrorMessage(getTranslation("accounts.user.eyes.reason-missing"));
            reason.setInvalid(true);
            return;
        }
        stepUp.then(this::look);
    }

    private void look() {
        try {
            UI ui = getUI().orElseThrow(); // signing in may leave no current one
            impersonation.begin(account.id(), reason.getValue());
            ui.getPage().setLocation("/home");
        } catch (NotYourOwn refused) {
            Toasts.error(getTranslation(refused.messageKey()));
        } catch (NotFound locked) {
            Toasts.error(getTranslation("accounts.user.eyes.locked"));
        }
    }
}
