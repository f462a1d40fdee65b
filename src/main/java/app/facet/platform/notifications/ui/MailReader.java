package app.facet.platform.notifications.ui;

import app.facet.platform.notifications.OutboxItem;
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

/** One mail or message, as far as the back office may read it. */
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

    void show(OutboxItem mail, Optional<ReadableMail> readable) {
        removeAll();
        removeClassName("empty");
        add(header(mail.subject()), facts(mail));
        readable.ifPresentOrElse(this::read, () -> add(new Paragraph(words.get("notifications.outbox.hidden"))));
    }

    private void read(ReadableMail said) {
        add(new LinkedText(said.text()));
        if (said.html() != null) {
            add(asItLooks(said.html()));
        }
    }

    private Header header(String subject) {
        var back = new Button(words.get("notifications.outbox.close"), click -> close.run());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        return new Header(new H2(subject), back);
    }

    private DescriptionList facts(OutboxItem mail) {
        var facts = new DescriptionList();
        fact(facts, "to", mail.address());
        fact(facts, "state", words.state(mail.state()));
        fact(facts, "kind", mail.kind());
        if (mail.reason() != null) {
            fact(facts, "reason", words.get("notifications.reason." + mail.reason()));
        }
        if (mail.language() != null) {
            fact(facts, "language", words.language(mail.language()));
        }
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
    private Details asItLooks(String html) {
        picture.setSandbox(IFrame.SandboxType.RESTRICT_ALL);
        picture.setSrcdoc(html);
        picture.getElement().setAttribute("title", words.get("notifications.outbox.as-html"));
        return new Details(words.get("notifications.outbox.as-html"), picture);
    }

    // Package-private test seam.
    IFrame picture() {
        return picture;
    }
}
