package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.BrowserSignIn;
import app.facet.platform.accounts.Registration;
import app.facet.platform.accounts.RegistrationRefused;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.limits.Limits;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Opens an account and signs its owner in. */
@Route(value = "register", autoLayout = false)
@StyleSheet("accounts.css")
@AnonymousAllowed
class RegisterView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Accounts accounts;
    private final BrowserSignIn browserSignIn;
    private final CurrentAccount account;
    private final Limits limits;
    private final TextField name = new TextField(getTranslation("accounts.field.name"));
    private final EmailField email = new EmailField(getTranslation("accounts.field.email"));
    private final PasswordField password = new PasswordField(getTranslation("accounts.field.password"));

    RegisterView(Accounts accounts, BrowserSignIn browserSignIn, CurrentAccount account, Limits limits) {
        this.accounts = accounts;
        this.limits = limits;
        this.browserSignIn = browserSignIn;
        this.account = account;
        addClassName("auth");
        name.setAutocomplete(Autocomplete.NAME);
        name.setMaxLength(80);
        email.setAutocomplete(Autocomplete.EMAIL);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation("accounts.register.password-help"));
        for (HasValidation field : new HasValidation[] {name, email, password}) {
            field.setManualValidation(true);
        }
        var card = new Div(
                new H1(getTranslation("accounts.register.title")), name, email, password, submit(), signInLink());
        card.addClassName("auth-card");
        add(new Anchor("/", "Facet"), card);
    }

    private Button submit() {
        var button = new Button(getTranslation("accounts.register.submit"), click -> {
            register();
            click.getSource().setEnabled(true);
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER);
        button.setDisableOnClick(true);
        return button;
    }

    private Paragraph signInLink() {
        var line = new Paragraph(getTranslation("accounts.register.have-account") + " ");
        line.add(new Anchor("/sign-in", getTranslation("accounts.sign-in.title")));
        return line;
    }

    private void register() {
        limits.registration();
        try {
            accounts.register(new Registration(name.getValue(), email.getValue(), password.getValue()));
        } catch (RegistrationRefused refused) {
            showAtField(refused);
            return;
        }
        browserSignIn.signIn(email.getValue(), password.getValue());
        UI.getCurrent().getPage().setLocation("/home");
    }

    private void showAtField(RegistrationRefused refused) {
        for (HasValidation field : new HasValidation[] {name, email, password}) {
            field.setInvalid(false);
        }
        var field = fieldOf(refused.reason());
        String sentence =
                getTranslation(refused.messageKey(), refused.parameters().toArray());
        ((HasValidation) field).setErrorMessage(sentence);
        ((HasValidation) field).setInvalid(true);
        ((Focusable<?>) field).focus();
    }

    private AbstractField<?, ?> fieldOf(RegistrationRefused.Reason reason) {
        return switch (reason) {
            case NAME_MISSING -> name;
            case EMAIL_NOT_VALID, EMAIL_TAKEN -> email;
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_COMMON, PASSWORD_LIKE_EMAIL -> password;
        };
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (account.maybe().isPresent()) {
            event.forwardTo("home");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.register.title") + " · Facet";
    }
}
