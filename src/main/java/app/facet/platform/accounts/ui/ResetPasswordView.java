package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.LinkNotGood;
import app.facet.platform.accounts.Passwords;
import app.facet.platform.accounts.RegistrationRefused;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where the mail to whoever forgot their password leads: choose a new one. Signs nobody in. */
@Route(value = "reset-password", autoLayout = false)
@StyleSheet("accounts.css")
@AnonymousAllowed
class ResetPasswordView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Passwords passwords;
    private final PasswordField password = new NewPasswordField(getTranslation("accounts.field.new-password"));

    ResetPasswordView(Passwords passwords) {
        this.passwords = passwords;
        addClassName("auth");
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        passwords.look(secret).ifPresentOrElse(email -> showForm(secret, email), this::showDeadEnd);
    }

    private void show(AuthCard card) {
        removeAll();
        add(AuthCard.brand(), card);
    }

    private void showForm(String secret, String email) {
        var card = new AuthCard(getTranslation("accounts.reset.title"))
                .withText(getTranslation("accounts.reset.text", email));
        card.add(NewPasswordField.userName(email), password);
        show(card.withButton(getTranslation("accounts.reset.submit"), () -> reset(secret)));
    }

    private void reset(String secret) {
        FieldErrors.clear(password);
        try {
            passwords.reset(secret, password.getValue(), getLocale());
            show(new AuthCard(getTranslation("accounts.reset.done-title"))
                    .withText(getTranslation("accounts.reset.done"))
                    .withLink("/sign-in", getTranslation("accounts.sign-in.title")));
        } catch (RegistrationRefused refused) {
            FieldErrors.show(password, refused);
        } catch (LinkNotGood gone) {
            showDeadEnd();
        }
    }

    private void showDeadEnd() {
        show(new AuthCard(getTranslation("accounts.link.title"))
                .withText(getTranslation("accounts.refused.link"))
                .withLink("/forgot-password", getTranslation("accounts.link.forgot")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.reset.title") + " · Facet";
    }
}
