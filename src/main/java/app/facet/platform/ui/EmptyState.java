package app.facet.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What a screen shows before there is anything on it: what will be here, and the button that starts it. */
public final class EmptyState extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Div actions = new Div();

    public EmptyState(String glyph, String title, String text) {
        actions.addClassName("empty-state-actions");
        getContent().addClassName("empty-state");
        getContent().add(new Glyph(glyph), new H2(title), new Paragraph(text), actions);
    }

    public EmptyState withAction(Component action) {
        actions.add(action);
        return this;
    }

    /** Shows what the screen will look like, above the words. Decoration: hidden from screen readers. */
    public EmptyState withPreview(Component... preview) {
        var frame = new Div(preview);
        frame.addClassName("empty-state-preview");
        frame.getElement().setAttribute("aria-hidden", "true");
        getContent().addComponentAsFirst(frame);
        return this;
    }
}
