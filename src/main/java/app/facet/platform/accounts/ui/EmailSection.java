package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.AccountSummary;
import app.facet.platform.accounts.AskedTooOften;
import app.facet.platform.accounts.EmailChange;
import app.facet.platform.accounts.EmailConfirmation;
import app.facet.platform.accounts.RegistrationRefused;
import app.facet.platform.notifications.DemoMailbox;
import app.facet.platform.notifications.MailId;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.LinkedText;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;

/** The address a person signs in with: whether it is confirmed, and the way to another one. */
class EmailSection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    private final transient EmailChange change;
    private final transient DemoMailbox demo;
    private final transient AccountSummary me;
    private final EmailField email = new EmailField(getTranslation("accounts.email.new"));
    private final Div demoMail = new Div();

    EmailSection(
            EmailChange change,
            EmailConfirmation confirmation,
            DemoMailbox demo,
            StepUpDialog stepUp,
            AccountSummary me) {
        super("accounts.email");
        this.change = change;
        this.demo = demo;
        this.me = me;
        email.setAutocomplete(Autocomplete.EMAIL);
        FieldErrors.clear(email);
        demoMail.setVisible(false);
        demoMail.addClassName("auth-demo");
        addFields(state(confirmation), email);
        addButton(getTranslation("accounts.email.save"), () -> stepUp.then(this::save));
        addFields(demoMail);
    }

    private Div state(EmailConfirmation confirmation) {
        boolean confirmed = confirmation.isConfirmed(me.id());
        var address = new Span(me.email());
        address.addClassName("account-address");
        var word = new Span(
                new Glyph(confirmed ? "check-circle" : "warning"),
                new Span(getTranslation(confirmed ? "accounts.email.confirmed" : "accounts.email.not-confirmed")));
        word.addClassNames("account-state", confirmed ? "good" : "open");
        var line = new Div(address, word);
        line.addClassName("account-email");
        if (!confirmed) {
            line.add(new Button(getTranslation("accounts.email.send"), click -> send(confirmation)));
        }
        return line;
    }

    private void send(EmailConfirmation confirmation) {
        try {
            sent(confirmation.send(me.id(), getLocale()), me.email());
        } catch (AskedTooOften refused) {
            Toasts.error(
                    getTranslation(refused.messageKey(), refused.parameters().toArray()));
        }
    }

    private void save() {
        FieldErrors.clear(email);
        try {
            sent(change.ask(email.getValue(), getLocale()), email.getValue().strip());
        } catch (RegistrationRefused | AskedTooOften refused) {
            FieldErrors.show(email, refused);
        }
    }

    private void sent(MailId mail, String address) {
        Toasts.success(getTranslation("accounts.email.sent", address));
        demoMail.removeAll();
        demo.read(mail).ifPresent(found -> {
            demoMail.add(new H3(getTranslation("accounts.mail-sent.demo")), new LinkedText(found.text()));
            demoMail.setVisible(true);
        });
    }
}
