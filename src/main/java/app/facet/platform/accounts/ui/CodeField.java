package app.facet.platform.accounts.ui;

import com.vaadin.flow.component.textfield.TextField;

/** Takes the code of an authenticator app or, once switched, a recovery code. */
class CodeField extends TextField {

    private static final long serialVersionUID = 1L;

    private boolean recovery;

    CodeField() {
        addClassName("code-field");
        setMaxLength(20);
        FieldErrors.clear(this);
        show();
    }

    /** What the button says that switches between the two. */
    String otherKind() {
        return getTranslation(recovery ? "accounts.code.use-app" : "accounts.code.use-recovery");
    }

    void switchKind() {
        recovery = !recovery;
        clear();
        FieldErrors.clear(this);
        show();
        focus();
    }

    private void show() {
        setLabel(getTranslation(recovery ? "accounts.code.recovery" : "accounts.code.app"));
        setHelperText(getTranslation(recovery ? "accounts.code.recovery-help" : "accounts.code.app-help"));
        getElement().setAttribute("autocomplete", recovery ? "off" : "one-time-code");
        getElement().executeJs("this.inputElement?.setAttribute('inputmode', $0)", recovery ? "text" : "numeric");
    }
}
