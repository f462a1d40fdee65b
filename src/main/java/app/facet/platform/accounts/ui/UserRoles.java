package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.AccountAdministration;
import app.facet.platform.accounts.AccountSummary;
import app.facet.platform.accounts.NotYourOwn;
import app.facet.platform.accounts.Role;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.checkbox.Checkbox;

/** What an account may do; each tick holds as soon as it is made. */
class UserRoles extends SettingsSection {

    private static final long serialVersionUID = 1L;

    private final transient AccountAdministration administration;
    private final transient AccountSummary account;
    private final transient StepUpDialog stepUp;

    UserRoles(AccountAdministration administration, AccountSummary account, StepUpDialog stepUp) {
        super("accounts.user.roles");
        this.administration = administration;
        this.account = account;
        this.stepUp = stepUp;
        for (Role role : Role.values()) {
            if (role != Role.MEMBER) {
                addFields(box(role));
            }
        }
    }

    private Checkbox box(Role role) {
        var box = new Checkbox(getTranslation("accounts.role." + role.word()));
        box.setHelperText(getTranslation("accounts.role." + role.word() + ".may"));
        box.setValue(account.roles().contains(role));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                box.setValue(change.getOldValue()); // until it is done
                stepUp.then(() -> change(role, change.getValue(), box));
            }
        });
        return box;
    }

    private void change(Role role, boolean granted, Checkbox box) {
        String name = getTranslation("accounts.role." + role.word());
        try {
            if (granted) {
                administration.grant(account.id(), role);
                Toasts.success(getTranslation("accounts.user.roles.granted", name));
            } else {
                administration.revoke(account.id(), role);
                Toasts.success(getTranslation("accounts.user.roles.revoked", name));
            }
            box.setValue(granted);
        } catch (NotYourOwn refused) {
            Toasts.error(getTranslation(refused.messageKey()));
        }
    }
}
