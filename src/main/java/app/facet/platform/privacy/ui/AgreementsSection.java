package app.facet.platform.privacy.ui;

import app.facet.platform.privacy.Agreement;
import app.facet.platform.privacy.Document;
import app.facet.platform.ui.ReaderZone;
import app.facet.platform.ui.SettingsSection;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** What the person agreed to, and where to read it. */
class AgreementsSection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    AgreementsSection(List<Agreement> agreements) {
        super("privacy.agreements");
        agreements.forEach(agreement -> addFields(new Paragraph(words(agreement))));
        var links = new Div();
        links.addClassName("link-row");
        for (Document document : Document.values()) {
            links.add(link(document));
        }
        addFields(links);
    }

    private String words(Agreement agreement) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
        return getTranslation(
                "privacy.agreements.agreed",
                getTranslation("privacy." + agreement.document().word() + ".title"),
                day.format(agreement.version()),
                day.withZone(ReaderZone.current()).format(agreement.agreedAt()));
    }

    static Anchor link(Document document) {
        var link = new Anchor("/" + document.word(), "", AnchorTarget.BLANK);
        link.setText(link.getTranslation("privacy." + document.word() + ".title"));
        link.setRouterIgnore(true);
        return link;
    }
}
