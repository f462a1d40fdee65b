package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.AccountAdministration;
import app.facet.platform.accounts.AccountSummary;
import app.facet.platform.accounts.NotYourOwn;
import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.html.Paragraph;

/** Whether somebody can get in. */
class UserAccess extends SettingsSection {

    private static final long serialVersionUID = 1L;

    private final transient AccountAdministration administration;
    private final transient AccountSummary account;
    private final transient StepUpDialog stepUp;
    private final transient Runnable showAnew;

    UserAccess(AccountAdministration administration, AccountSummary account, StepUpDialog stepUp, Runnable showAnew) {
        super("accounts.user.access");
        this.administration = administration;
        this.account = account;
        this.stepUp = stepUp;
        this.showAnew = showAnew;
        if (account.locked()) {
            addFields(new Paragraph(getTranslation("accounts.user.access.is-locked")));
            addButton(
                    getTranslation("accounts.user.access.unlock"),
                    () -> stepUp.then(() -> {
                        administration.unlock(account.id());
                        done("accounts.user.access.unlocked");
                    }));
        } else {
            addButton(getTranslation("accounts.user.access.sign-out"), this::signOut);
            addButton(getTranslation("accounts.user.access.lock"), this::lock);
        }
    }

    private void signOut() {
        stepUp.then(() -> {
            administration.signOutEverywhere(account.id());
            done("accounts.user.access.signed-out");
        });
    }

    private void lock() {
        ConfirmDialog.ask(
                getTranslation("accounts.user.access.lock-question", account.displayName()),
                getTranslation("accounts.user.access.lock-consequence"),
                getTranslation("accounts.user.access.lock"),
                () -> stepUp.then(() -> {
                    try {
                        administration.lock(account.id());
                        done("accounts.user.access.locked");
                    } catch (NotYourOwn refused) {
                        Toasts.error(getTranslation(refused.messageKey()));
                    }
                }));
    }

    private void done(String words) {
        Toasts.success(getTranslation(words, account.displayName()));
        showAnew.run();
    }
}
