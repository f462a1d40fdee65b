package app.facet.product.headshots.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A part of a page about a team, under its own heading. */
class TeamSection extends Section {

    private static final long serialVersionUID = 1L;

    TeamSection(String titleKey, Component... content) {
        addClassName("headshots-section");
        add(new H2(getTranslation(titleKey)));
        add(content);
    }

    /** A sentence that stands back. */
    static Paragraph quiet(String sentence) {
        var line = new Paragraph(sentence);
        line.addClassName("quiet");
        return line;
    }
}
