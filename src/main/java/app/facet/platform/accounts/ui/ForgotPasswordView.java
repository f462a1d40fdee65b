package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.AskedTooOften;
import app.facet.platform.accounts.Passwords;
import app.facet.platform.accounts.RegistrationRefused;
import app.facet.platform.notifications.DemoMailbox;
import app.facet.platform.notifications.MailId;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** For people who forgot their password. Says the same whether or not there is an account. */
@Route(value = "forgot-password", autoLayout = false)
@StyleSheet("accounts.css")
@AnonymousAllowed
class ForgotPasswordView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Passwords passwords;
    private final transient DemoMailbox demo;
    private final EmailField email = new EmailField(getTranslation("accounts.field.email"));

    ForgotPasswordView(Passwords passwords, DemoMailbox demo) {
        this.passwords = passwords;
        this.demo = demo;
        addClassName("auth");
        email.setAutocomplete(Autocomplete.EMAIL);
        FieldErrors.clear(email);
        add(
                AuthCard.brand(),
                new AuthCard(getTranslation("accounts.forgot.title"), email)
                        .withButton(getTranslation("accounts.forgot.submit"), this::send)
                        .withLink("/sign-in", getTranslation("accounts.forgot.back")));
    }

    private void send() {
        FieldErrors.clear(email);
        try {
            var sent = ask();
            removeAll();
            add(
                    AuthCard.brand(),
                    new MailSentCard(email.getValue().strip(), "accounts.forgot.sent", sent, demo, this::ask));
        } catch (RegistrationRefused | AskedTooOften refused) {
            FieldErrors.show(email, refused);
        }
    }

    private MailId ask() {
        return passwords.forgot(email.getValue(), getLocale());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.forgot.title") + " · Facet";
    }
}
