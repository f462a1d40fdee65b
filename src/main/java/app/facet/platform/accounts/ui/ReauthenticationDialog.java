package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.CodesClosed;
import app.facet.platform.accounts.PasskeySignIn;
import app.facet.platform.accounts.Provider;
import app.facet.platform.accounts.Reauthentication;
import app.facet.platform.accounts.TooBusy;
import app.facet.platform.accounts.WrongCode;
import app.facet.platform.accounts.WrongPassword;
import app.facet.platform.ui.Glyph;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;

/** Asks whoever is signed in to prove that it is them, and goes on with what they were about to do. */
@StyleSheet("accounts.css")
class ReauthenticationDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Reauthentication proof;
    private final transient PasskeySignIn passkeys;
    private final transient Runnable act;
    private final PasswordField password = new PasswordField(getTranslation("accounts.field.password"));
    private final CodeField code = new CodeField();

    ReauthenticationDialog(Reauthentication proof, PasskeySignIn passkeys, List<Provider> vouching, Runnable act) {
        this.proof = proof;
        this.passkeys = passkeys;
        this.act = act;
        addClassName("step-up");
        setHeaderTitle(getTranslation("accounts.step-up.title"));
        setWidth("min(420px, 100%)");
        add(new Paragraph(getTranslation("accounts.step-up.text")));
        if (proof.takesCode()) {
            addCode();
        } else if (proof.takesPassword()) {
            addPassword();
        }
        vouching.forEach(provider -> add(again(provider)));
        if (passkeys.isPossible()) {
            var passkey =
                    new Button(getTranslation("accounts.step-up.passkey"), new Glyph("key"), click -> usePasskey());
            passkey.addThemeVariants(ButtonVariant.TERTIARY);
            add(passkey);
        }
        addButtons();
    }

    /** The act has to be begun again afterwards: the browser leaves the page. */
    private static Anchor again(Provider provider) {
        String here = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        var link = ProviderButtons.link(provider);
        link.setHref(link.getHref() + "?then=/" + here);
        link.setText(link.getTranslation("accounts.step-up.provider", provider.displayName()));
        return link;
    }

    private void addPassword() {
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setAutofocus(true);
        FieldErrors.clear(password);
        password.setWidthFull();
        add(password);
    }

    private void addCode() {
        code.setAutofocus(true);
        code.setWidthFull();
        var other = new Button(code.otherKind());
        other.addThemeVariants(ButtonVariant.TERTIARY);
        other.addClickListener(click -> {
            code.switchKind();
            other.setText(code.otherKind());
        });
        add(code, other);
    }

    private void addButtons() {
        var cancel = new Button(getTranslation("accounts.step-up.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var go = new Button(getTranslation("accounts.step-up.submit"), click -> check());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(cancel);
        if (password.getParent().isPresent() || code.getParent().isPresent()) {
            getFooter().add(go);
        }
    }

    private void check() {
        FieldErrors.clear(password, code);
        try {
            if (code.isAttached()) {
                proof.withCode(code.getValue());
            } else {
                proof.withPassword(password.getValue());
            }
        } catch (WrongPassword refused) {
            FieldErrors.show(password, refused);
            return;
        } catch (WrongCode refused) {
            FieldErrors.show(code, refused);
            return;
        } catch (CodesClosed | TooBusy refused) {
            FieldErrors.show(code.isAttached() ? code : password, refused);
            return;
        }
        goOn();
    }

    private void usePasskey() {
        var question = passkeys.ask();
        PasskeyCeremony.get(this, question, answer -> {
            passkeys.prove(question, answer);
            goOn();
        });
    }

    private void goOn() {
        close();
        act.run();
    }
}
