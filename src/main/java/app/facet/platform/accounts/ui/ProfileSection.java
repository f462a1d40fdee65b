package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.AccountSummary;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.RegistrationRefused;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;

/** What the person is called. */
class ProfileSection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final transient AccountSummary me;
    private final TextField name = new TextField(getTranslation("accounts.field.name"));

    ProfileSection(Accounts accounts, AccountSummary me) {
        super("accounts.profile");
        this.accounts = accounts;
        this.me = me;
        name.setValue(me.displayName());
        name.setAutocomplete(Autocomplete.NAME);
        name.setMaxLength(80);
        FieldErrors.clear(name);
        addFields(name);
        addButton(getTranslation("accounts.profile.save"), this::save);
    }

    private void save() {
        FieldErrors.clear(name);
        try {
            accounts.rename(me.id(), name.getValue());
            Toasts.success(getTranslation("accounts.profile.saved"));
        } catch (RegistrationRefused refused) {
            FieldErrors.show(name, refused);
        }
    }
}
