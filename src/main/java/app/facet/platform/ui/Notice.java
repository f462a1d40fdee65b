package app.facet.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A line across the page that must not be overlooked, with what can be done about it. */
public final class Notice extends Div {

    private static final long serialVersionUID = 1L;

    public Notice(String text, Component... actions) {
        var words = new Span(text);
        words.addClassName("notice-words");
        addClassName("notice");
        getElement().setAttribute("role", "status");
        add(new Glyph("warning"), words);
        add(actions);
    }
}
