package app.facet.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One thing that was found: how much it matters, the evidence, the advice, and the button that follows the advice. */
public final class FindingRow extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    public FindingRow(Severity severity, String evidence, String advice) {
        var kind = new Span(getTranslation("ui.severity." + severity.word()));
        kind.addClassName("finding-severity");
        var found = new HtmlComponent("strong");
        found.getElement().setText(evidence);
        var words = new Div(kind, found);
        words.addClassName("finding-words");
        if (!advice.isBlank()) {
            words.add(new Paragraph(advice));
        }
        getContent().addClassName("finding");
        getContent().getElement().setAttribute("data-severity", severity.word());
        getContent().add(new Glyph(severity.glyph()), words);
    }

    /** For what needs no attention: evidence and advice on as few lines as they take, the severity by its drawing only. */
    public FindingRow compact() {
        getContent().addClassName("compact");
        return this;
    }

    public FindingRow withAction(Component action) {
        var place = new Div(action);
        place.addClassName("finding-action");
        getContent().add(place);
        return this;
    }
}
