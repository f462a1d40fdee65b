package app.facet.platform.notifications.ui;

import app.facet.platform.notifications.MailSummary;
import app.facet.platform.notifications.ReadableMail;
import app.facet.platform.ui.LinkedText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;

/** One mail, as far as the back office may read it. */
class MailReader extends Section {

    private static final long serialVersionUID = 1L;

    private final transient OutboxWords words;
    private final transient Runnable close;
    private final IFrame picture = new IFrame();

    MailReader(OutboxWords words, Runnable close) {
        this.words = words;
        this.close = close;
        addClassName("mail-reader");
    }

    void showNothing(String why) {
        removeAll();
        addClassName("empty");
        add(new Paragraph(why));
    }

    void show(MailSummary mail, Optional<ReadableMail> readable) {
        removeAll();
        removeClassName("empty");
        add(header(mail.subject()), facts(mail));
        readable.ifPresentOrElse(
                said -> add(new LinkedText(said.text()), asItLooks(said)),
                () -> add(new Paragraph(words.get("notifications.outbox.hidden"))));
    }

    private Header header(String subject) {
        var back = new Button(words.get("notifications.outbox.close"), click -> close.run());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        return new Header(new H2(subject), back);
    }

    private DescriptionList facts(MailSummary mail) {
        var facts = new DescriptionList();
        fact(facts, "to", mail.address());
        fact(facts, "state", words.state(mail.state()));
        fact(facts, "kind", mail.kind());
        fact(facts, "language", words.language(mail.language()));
        fact(facts, "created", words.time(mail.createdAt()));
        if (mail.sentAt() != null) {
            fact(facts, "sent-at", words.time(mail.sentAt()));
        }
        return facts;
    }

    private void fact(DescriptionList facts, String name, String value) {
        facts.add(
                new DescriptionList.Term(words.get("notifications.outbox." + name)),
                new DescriptionList.Description(value));
    }

    /** Without scripts, forms, links or this page's identity: what came into the mail from outside stays in there. */
    private Details asItLooks(ReadableMail mail) {
        picture.setSandbox(IFrame.SandboxType.RESTRICT_ALL);
        picture.setSrcdoc(mail.html());
        picture.getElement().setAttribute("title", words.get("notifications.outbox.as-html"));
        return new Details(words.get("notifications.outbox.as-html"), picture);
    }

    // Package-private test seam.
    IFrame picture() {
        return picture;
    }
}
