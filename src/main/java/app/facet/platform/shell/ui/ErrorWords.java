package app.facet.platform.shell.ui;

import app.facet.platform.kernel.WayOn;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What an error page says, and the way out. */
class ErrorWords extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Anchor out = new Anchor("home", getTranslation("shell.error.home"));

    ErrorWords(String title, String text) {
        out.addClassName("button-link");
        getContent().addClassName("error-page");
        getContent().add(new H1(title), new Paragraph(text), out);
    }

    /** Somewhere better than home. */
    void lead(WayOn way) {
        out.setHref(way.path());
        out.setText(getTranslation(way.labelKey()));
    }
}
