package app.facet.platform.accounts.ui;

import app.facet.platform.kernel.Refusal;
import app.facet.platform.notifications.DemoMailbox;
import app.facet.platform.notifications.MailId;
import app.facet.platform.ui.LinkedText;
import app.facet.platform.ui.Texts;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;

/** Look into your mailbox. In a demo without a mail server the mailbox is right below. */
class MailSentCard extends AuthCard {

    private static final long serialVersionUID = 1L;

    private final transient DemoMailbox demo;
    private final Div demoMail = new Div();

    MailSentCard(String address, MailId sent, DemoMailbox demo, Supplier<MailId> sendAgain) {
        this(address, "accounts.mail-sent.text", sent, demo, sendAgain);
    }

    MailSentCard(String address, String textKey, MailId sent, DemoMailbox demo, Supplier<MailId> sendAgain) {
        super(Texts.of(UI.getCurrent().getLocale()).get("accounts.mail-sent.title"));
        this.demo = demo;
        withText(getTranslation(textKey, address));
        demoMail.addClassName("auth-demo");
        var again = new Button(getTranslation("accounts.mail-sent.again"), click -> {
            send(sendAgain);
            click.getSource().setEnabled(true);
        });
        again.setDisableOnClick(true);
        var nothing = new Paragraph(getTranslation("accounts.mail-sent.nothing"));
        nothing.addClassName("quiet");
        add(demoMail, nothing, again);
        showInDemo(sent);
    }

    private void send(Supplier<MailId> sendAgain) {
        try {
            showInDemo(sendAgain.get());
            Toasts.success(getTranslation("accounts.mail-sent.sent-again"));
        } catch (Refusal tooOften) {
            Toasts.error(
                    getTranslation(tooOften.messageKey(), tooOften.parameters().toArray()));
        }
    }

    private void showInDemo(MailId sent) {
        demoMail.removeAll();
        var mail = demo.read(sent);
        demoMail.setVisible(mail.isPresent());
        mail.ifPresent(
                found -> demoMail.add(new H2(getTranslation("accounts.mail-sent.demo")), new LinkedText(found.text())));
    }
}
