package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.AccountSummary;
import app.facet.platform.accounts.Passwords;
import app.facet.platform.accounts.RegistrationRefused;
import app.facet.platform.accounts.WrongPassword;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** A new password for whoever knows the old one. */
class PasswordSection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    private final transient Passwords passwords;
    private final transient AccountSummary me;
    private final PasswordField current = new PasswordField(getTranslation("accounts.field.current-password"));
    private final PasswordField next = new NewPasswordField(getTranslation("accounts.field.new-password"));

    PasswordSection(Passwords passwords, AccountSummary me) {
        super("accounts.password");
        this.passwords = passwords;
        this.me = me;
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        FieldErrors.clear(current);
        addFields(current, next);
        addButton(getTranslation("accounts.password.save"), this::save);
    }

    private void save() {
        FieldErrors.clear(current, next);
        try {
            passwords.change(me.id(), current.getValue(), next.getValue(), getLocale());
            current.clear();
            next.clear();
            Toasts.success(getTranslation("accounts.password.saved"));
        } catch (WrongPassword refused) {
            FieldErrors.show(current, refused);
        } catch (RegistrationRefused refused) {
            FieldErrors.show(next, refused);
        }
    }
}
