package app.facet.product.dating.bios.ui;

import app.facet.platform.ui.ReaderZone;
import app.facet.product.dating.bios.BioSummary;
import app.facet.product.dating.bios.BioVersion;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** The words as they were before, each to be taken back. */
class VersionSection extends Section {

    private static final long serialVersionUID = 1L;

    VersionSection(BioSummary bio, List<BioVersion> versions, SerializableConsumer<Integer> restore) {
        addClassName("bio-versions");
        var list = new OrderedList();
        list.getElement().setAttribute("reversed", true);
        versions.forEach(version -> list.add(row(bio, version, restore)));
        add(new H2(getTranslation("dating.bios.versions.title")), list);
    }

    private ListItem row(BioSummary bio, BioVersion version, SerializableConsumer<Integer> restore) {
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ReaderZone.current());
        var name = new Span(
                getTranslation("dating.bios.versions.one", version.number(), when.format(version.createdAt())));
        name.addClassName("quiet");
        var head = new Div(name);
        head.addClassName("bio-card-foot");
        if (version.number() != bio.versions()) {
            var again = new Button(
                    getTranslation("dating.bios.versions.restore"), click -> restore.accept(version.number()));
            again.addThemeVariants(ButtonVariant.TERTIARY);
            again.setAriaLabel(getTranslation("dating.bios.versions.restore-which", version.number()));
            head.add(again);
        }
        var words = new Paragraph(version.text().text());
        words.addClassName("bio-words");
        return new ListItem(head, words);
    }
}
