package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.BrowserSignIn;
import app.facet.platform.accounts.LinkNotGood;
import app.facet.platform.accounts.RegistrationRefused;
import app.facet.platform.accounts.SignUps;
import app.facet.platform.accounts.SignUps.Applicant;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where the mail after registering leads: choose a password, and the account is open. */
@Route(value = "sign-up", autoLayout = false)
@StyleSheet("accounts.css")
@AnonymousAllowed
class SignUpView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SignUps signUps;
    private final transient BrowserSignIn browserSignIn;
    private final PasswordField password = new NewPasswordField(getTranslation("accounts.field.password"));

    SignUpView(SignUps signUps, BrowserSignIn browserSignIn) {
        this.signUps = signUps;
        this.browserSignIn = browserSignIn;
        addClassName("auth");
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        removeAll();
        add(AuthCard.brand());
        signUps.look(secret).ifPresentOrElse(applicant -> showForm(secret, applicant), this::showDeadEnd);
    }

    private void showForm(String secret, Applicant applicant) {
        var card = new AuthCard(getTranslation("accounts.sign-up.title", applicant.displayName()))
                .withText(getTranslation("accounts.sign-up.text", applicant.email()));
        card.add(NewPasswordField.userName(applicant.email()), password);
        card.withButton(getTranslation("accounts.sign-up.submit"), () -> open(secret, applicant));
        card.add(new TermsNote());
        add(card);
    }

    private void open(String secret, Applicant applicant) {
        FieldErrors.clear(password);
        try {
            signUps.open(secret, password.getValue());
        } catch (RegistrationRefused refused) {
            FieldErrors.show(password, refused);
            return;
        } catch (LinkNotGood gone) {
            removeAll();
            add(AuthCard.brand());
            showDeadEnd();
            return;
        }
        String wanted = browserSignIn
                .signIn(applicant.email(), password.getValue())
                .or(applicant::wanted) // the mail may have been opened on another device
                .orElse("/welcome"); // whoever was on the way somewhere, such as an invitation, goes on there
        UI.getCurrent().getPage().setLocation(wanted);
    }

    private void showDeadEnd() {
        add(new AuthCard(getTranslation("accounts.link.title"))
                .withText(getTranslation("accounts.refused.link"))
                .withLink("/register", getTranslation("accounts.link.register"))
                .withLink("/sign-in", getTranslation("accounts.sign-in.title")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.register.title") + " · Facet";
    }
}
