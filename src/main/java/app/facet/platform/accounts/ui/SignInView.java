package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.DemoSignIns;
import app.facet.platform.accounts.PasskeySignIn;
import app.facet.platform.accounts.Providers;
import app.facet.platform.accounts.SecondStep;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.Glyph;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** Sign in with e-mail and password. In the demo it also tells with whom. */
@Route(value = "sign-in", autoLayout = false)
@StyleSheet("accounts.css")
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final transient CurrentAccount account;
    private final transient SecondStep secondStep;
    private final transient PasskeySignIn passkeys;

    SignInView(
            CurrentAccount account,
            SecondStep secondStep,
            PasskeySignIn passkeys,
            DemoSignIns demo,
            Providers providers) {
        this.passkeys = passkeys;
        this.account = account;
        this.secondStep = secondStep;
        addClassName("auth");
        form.setAction("sign-in");
        form.setI18n(words("accounts.sign-in.failed", "accounts.sign-in.failed-next"));
        form.addForgotPasswordListener(click -> UI.getCurrent().navigate(ForgotPasswordView.class));
        form.getElement().setProperty("headingLevel", 1);
        form.getElement().appendChild(remember().getElement());
        var card = new Div(form, passkeyButton(), ProviderButtons.after(providers), registerLink());
        card.addClassName("auth-card");
        add(new Anchor("/", "Facet"), card);
        if (!demo.all().isEmpty()) {
            card.add(demoSignIns(demo));
        }
    }

    private LoginI18n words(String title, String message, Object... values) {
        var words = LoginI18n.createDefault();
        var labels = words.getForm();
        labels.setTitle(getTranslation("accounts.sign-in.title"));
        labels.setUsername(getTranslation("accounts.field.email"));
        labels.setPassword(getTranslation("accounts.field.password"));
        labels.setForgotPassword(getTranslation("accounts.sign-in.forgot"));
        labels.setSubmit(getTranslation("accounts.sign-in.submit"));
        var error = words.getErrorMessage();
        error.setTitle(getTranslation(title, values));
        error.setMessage(getTranslation(message, values));
        error.setUsername(getTranslation("accounts.sign-in.email-missing"));
        error.setPassword(getTranslation("accounts.sign-in.password-missing"));
        return words;
    }

    /** Part of the form, so that the browser sends it along. */
    private Checkbox remember() {
        var remember = new Checkbox(getTranslation("accounts.sign-in.remember"));
        remember.getElement()
                .setAttribute("slot", "custom-form-area")
                .setAttribute("name", "remember")
                .setProperty("value", "on");
        return remember;
    }

    private Component passkeyButton() {
        var button = new Button(getTranslation("accounts.passkey.sign-in"), new Glyph("key"), click -> usePasskey());
        button.setWidthFull();
        return button;
    }

    private void usePasskey() {
        var question = passkeys.ask();
        PasskeyCeremony.get(
                this, question, answer -> UI.getCurrent().getPage().setLocation(passkeys.signIn(question, answer)));
    }

    private Component registerLink() {
        var line = new Paragraph(getTranslation("accounts.sign-in.no-account") + " ");
        line.add(new Anchor("/register", getTranslation("accounts.register.title")));
        return line;
    }

    private Component demoSignIns(DemoSignIns demo) {
        var box = new Div(new H2(getTranslation("accounts.demo.title")));
        box.addClassName("auth-demo");
        demo.all()
                .forEach(one -> box.add(new Paragraph(getTranslation(
                        "accounts.demo.sign-in", getTranslation(one.roleKey()), one.email(), one.password()))));
        return box;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (account.maybe().isPresent()) {
            event.forwardTo("home");
        } else if (secondStep.isAsked()) {
            event.forwardTo(CodeView.class);
        }
        var asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter("wait").flatMap(SignInView::minutes).ifPresent(minutes -> {
            form.setI18n(words("accounts.sign-in.closed", "accounts.sign-in.closed-next", minutes));
            form.setError(true);
        });
        if (asked.getParameters().containsKey("busy")) {
            form.setI18n(words("accounts.sign-in.busy", "accounts.refused.busy"));
            form.setError(true);
        }
        if (asked.getParameters().containsKey("locked")) {
            form.setI18n(words("accounts.sign-in.locked", "accounts.sign-in.locked-next"));
            form.setError(true);
        }
        ProviderProblem.in(asked).ifPresent(problem -> {
            form.setI18n(words(problem.titleKey(), problem.messageKey(), problem.provider()));
            form.setError(true);
        });
        if (asked.getParameters().containsKey("error")) {
            form.setError(true);
        }
    }

    /** Rounded up, so that whoever waits as long as they are told is let in. */
    private static Optional<Long> minutes(String seconds) {
        return seconds.matches("[0-9]{1,4}")
                ? Optional.of(Math.clamp((Long.parseLong(seconds) + 59) / 60, 1L, 30L))
                : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.sign-in.title") + " · Facet";
    }
}
