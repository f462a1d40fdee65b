package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.AccountSummary;
import app.facet.platform.accounts.Passwords;
import app.facet.platform.accounts.RegistrationRefused;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.textfield.PasswordField;

/** A new password for whoever has one, and proves that it is them. */
class PasswordSection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    private final transient Passwords passwords;
    private final PasswordField next = new NewPasswordField(getTranslation("accounts.field.new-password"));

    PasswordSection(Passwords passwords, StepUpDialog stepUp, AccountSummary me) {
        super("accounts.password");
        this.passwords = passwords;
        addFields(NewPasswordField.userName(me.email()), next);
        addButton(getTranslation("accounts.password.save"), () -> stepUp.then(this::save));
    }

    private void save() {
        FieldErrors.clear(next);
        try {
            passwords.change(next.getValue(), getLocale());
            next.clear();
            Toasts.success(getTranslation("accounts.password.saved"));
        } catch (RegistrationRefused refused) {
            FieldErrors.show(next, refused);
        }
    }
}
