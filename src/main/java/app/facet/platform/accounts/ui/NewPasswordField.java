package app.facet.platform.accounts.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** Where a new password is chosen. */
class NewPasswordField extends PasswordField {

    private static final long serialVersionUID = 1L;

    NewPasswordField(String label) {
        super(label);
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setHelperText(getTranslation("accounts.register.password-help"));
        setManualValidation(true);
    }

    /** Tells a password manager whose password it is to keep; for nobody else. */
    static Input userName(String email) {
        var field = new Input();
        field.setValue(email);
        field.getElement().setAttribute("autocomplete", "username");
        field.getElement().setAttribute("readonly", true);
        field.getElement().setAttribute("hidden", true);
        field.getElement().setAttribute("aria-hidden", "true");
        return field;
    }
}
