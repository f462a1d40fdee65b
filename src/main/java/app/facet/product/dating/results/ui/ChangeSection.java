package app.facet.product.dating.results.ui;

import app.facet.product.dating.results.ProfileChange;
import app.facet.product.dating.results.ProfileChange.Pace;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What changed when, with what the days before and since brought. It only shows; tests judge. */
class ChangeSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    ChangeSection(ResultsWords words, List<ProfileChange> changes) {
        getContent().addClassName("overview-section");
        getContent().add(new H2(words.get("changes.title")));
        if (changes.isEmpty()) {
            getContent()
                    .add(
                            new Paragraph(words.get("changes.none")),
                            Links.button(ResultsRoutes.NEW_VERSION, words.get("versions.add")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("version-cards");
        changes.forEach(change -> list.add(card(words, change)));
        var note = new Paragraph(words.get("changes.note"));
        note.addClassName("quiet");
        getContent().add(note, list);
    }

    private static ListItem card(ResultsWords words, ProfileChange change) {
        var name = Links.plain(
                ResultsRoutes.hrefOf(change.version().id()), change.version().name());
        var about = new Paragraph(words.get(
                "changes.when",
                words.date(change.day()),
                words.platform(change.version().platform())));
        about.addClassName("quiet");
        var sides = new Div(
                side(words, words.get("changes.before"), change.before()),
                side(words, words.get("changes.since"), change.since()));
        sides.addClassName("change-sides");
        var card = new ListItem(new H3(name), about, sides);
        card.addClassNames("version-card", "change-card");
        return card;
    }

    private static Div side(ResultsWords words, String when, Pace pace) {
        var number = new Span(pace.days() == 0 ? "–" : String.format(words.locale(), "%.1f", pace.perDay()));
        number.addClassNames("figure-number", "numbers");
        return new Div(new Span(when), number, new Span(words.get("changes.pace", pace.days())));
    }
}
