package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.AskedTooOften;
import app.facet.platform.accounts.BrowserSignIn;
import app.facet.platform.accounts.Providers;
import app.facet.platform.accounts.RegistrationRefused;
import app.facet.platform.accounts.SignUps;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.limits.Limits;
import app.facet.platform.notifications.DemoMailbox;
import app.facet.platform.notifications.MailId;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Asks for an account: who, and at which address. The password comes with the link in the mail. */
@Route(value = "register", autoLayout = false)
@StyleSheet("accounts.css")
@AnonymousAllowed
class RegisterView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SignUps signUps;
    private final transient BrowserSignIn browser;
    private final transient CurrentAccount account;
    private final transient DemoMailbox demo;
    private final transient Limits limits;
    private final TextField name = new TextField(getTranslation("accounts.field.name"));
    private final EmailField email = new EmailField(getTranslation("accounts.field.email"));

    RegisterView(
            SignUps signUps,
            BrowserSignIn browser,
            CurrentAccount account,
            DemoMailbox demo,
            Limits limits,
            Providers providers) {
        this.signUps = signUps;
        this.browser = browser;
        this.limits = limits;
        this.account = account;
        this.demo = demo;
        addClassName("auth");
        name.setAutocomplete(Autocomplete.NAME);
        name.setMaxLength(80);
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setHelperText(getTranslation("accounts.register.email-help"));
        FieldErrors.clear(name, email);
        var card = new AuthCard(
                        getTranslation("accounts.register.title"), ProviderButtons.before(providers), name, email)
                .withButton(getTranslation("accounts.register.submit"), this::register);
        card.add(signInLink());
        add(AuthCard.brand(), card);
    }

    private Paragraph signInLink() {
        var line = new Paragraph(getTranslation("accounts.register.have-account") + " ");
        line.add(new Anchor("/sign-in", getTranslation("accounts.sign-in.title")));
        return line;
    }

    private void register() {
        limits.registration();
        FieldErrors.clear(name, email);
        try {
            var sent = ask();
            removeAll();
            add(AuthCard.brand(), new MailSentCard(email.getValue().strip(), sent, demo, this::ask));
        } catch (RegistrationRefused refused) {
            FieldErrors.show(refused.reason() == RegistrationRefused.Reason.NAME_MISSING ? name : email, refused);
        } catch (AskedTooOften refused) {
            FieldErrors.show(email, refused);
        }
    }

    private MailId ask() {
        return signUps.ask(name.getValue(), email.getValue(), getLocale(), browser.wanted());
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
