package app.facet.platform.shell.ui;

import app.facet.platform.ui.Glyph;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A link of the rail or the bottom bar: a drawing over a word. */
class Destination extends Anchor {

    private static final long serialVersionUID = 1L;

    Destination(String icon, String title, String route) {
        super(route);
        addClassName("destination");
        add(new Glyph(icon), new Span(title));
    }

    void setCurrent(boolean current) {
        if (current) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
