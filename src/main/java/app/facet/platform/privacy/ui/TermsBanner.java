package app.facet.platform.privacy.ui;

import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.privacy.Agreements;
import app.facet.platform.privacy.Document;
import app.facet.platform.shell.spi.Banner;
import app.facet.platform.ui.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** Asks for agreement to terms that have changed since the person last agreed. */
@org.springframework.stereotype.Component
class TermsBanner implements Banner {

    private final Agreements agreements;
    private final CurrentAccount current;

    TermsBanner(Agreements agreements, CurrentAccount current) {
        this.agreements = agreements;
        this.current = current;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> create() {
        if (current.impersonator().isPresent() || agreements.isCurrent(current.id(), Document.TERMS)) {
            return Optional.empty();
        }
        var words = new Span();
        var agree = new Button(words.getTranslation("privacy.terms.agree"));
        var notice = new Notice(
                words.getTranslation("privacy.terms.changed"), AgreementsSection.link(Document.TERMS), agree);
        agree.addClickListener(click -> {
            agreements.agree(current.id(), Document.TERMS);
            notice.setVisible(false);
        });
        return Optional.of(notice);
    }
}
