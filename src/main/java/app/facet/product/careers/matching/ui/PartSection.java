package app.facet.product.careers.matching.ui;

import app.facet.product.careers.matching.EvidenceLine;
import app.facet.product.careers.matching.ScoreItem;
import app.facet.product.careers.matching.ScorePart;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;

/** A part of a score: each thing that was counted, what is missing first, with the lines that speak for it. */
class PartSection extends Section {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 2;

    private final MatchWords words;

    PartSection(ScorePart part, MatchWords words) {
        this.words = words;
        var points = new Span(words.get("careers.match.points-of", words.points(part.points()), part.weight()));
        points.addClassNames("numbers", "quiet");
        var head = new Div(new H2(words.get(part.part().nameKey())), points);
        head.addClassName("match-head");
        var items = new UnorderedList();
        items.addClassName("match-items");
        part.items().stream()
                .sorted(Comparator.comparing(ScoreItem::standing).reversed())
                .map(this::row)
                .forEach(items::add);
        addClassName("match-part");
        add(head, items);
    }

    private ListItem row(ScoreItem item) {
        var name = new Span(words.name(item));
        name.addClassName("match-name");
        var standing = new Span(words.standing(item.standing()));
        standing.addClassName("match-standing");
        var points = new Span(words.points(item.points()));
        points.addClassName("numbers");
        points.getElement().setAttribute("aria-label", words.get("careers.match.points", words.points(item.points())));
        var head = new Div(name, standing, points);
        head.addClassName("match-row");
        var row = new ListItem(head);
        item.evidence().stream().limit(LINES).map(this::line).forEach(row::add);
        row.getElement().setAttribute("data-standing", MatchWords.word(item.standing()));
        return row;
    }

    private Paragraph line(EvidenceLine line) {
        return new Paragraph(words.evidence(line));
    }
}
