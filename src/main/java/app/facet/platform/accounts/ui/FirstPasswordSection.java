package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.AccountSummary;
import app.facet.platform.accounts.AskedTooOften;
import app.facet.platform.accounts.Passwords;
import app.facet.platform.notifications.DemoMailbox;
import app.facet.platform.ui.LinkedText;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** A first password for whoever has come in with a provider only. The mailbox proves them, as if they forgot it. */
class FirstPasswordSection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    private final transient Passwords passwords;
    private final transient DemoMailbox demo;
    private final transient AccountSummary me;
    private final Div demoMail = new Div();

    FirstPasswordSection(Passwords passwords, DemoMailbox demo, AccountSummary me) {
        super("accounts.first-password");
        this.passwords = passwords;
        this.demo = demo;
        this.me = me;
        demoMail.setVisible(false);
        demoMail.addClassName("auth-demo");
        addFields(new Paragraph(getTranslation("accounts.first-password.none")));
        addButton(getTranslation("accounts.first-password.send"), this::send);
        addFields(demoMail);
    }

    private void send() {
        try {
            var sent = passwords.forgot(me.email(), getLocale());
            Toasts.success(getTranslation("accounts.email.sent", me.email()));
            demoMail.removeAll();
            demo.read(sent).ifPresent(found -> {
                demoMail.add(new H3(getTranslation("accounts.mail-sent.demo")), new LinkedText(found.text()));
                demoMail.setVisible(true);
            });
        } catch (AskedTooOften refused) {
            Toasts.error(
                    getTranslation(refused.messageKey(), refused.parameters().toArray()));
        }
    }
}
