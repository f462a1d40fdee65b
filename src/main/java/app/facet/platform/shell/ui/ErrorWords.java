package app.facet.platform.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What an error page says, and the way out. */
class ErrorWords extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ErrorWords(String title, String text) {
        var home = new Anchor("home", getTranslation("shell.error.home"));
        home.addClassName("button-link");
        getContent().addClassName("error-page");
        getContent().add(new H1(title), new Paragraph(text), home);
    }
}
