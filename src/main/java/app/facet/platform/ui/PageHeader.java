package app.facet.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of every view: its title, what it is for in one line, and at most one primary action. */
public final class PageHeader extends Composite<Header> {

    private static final long serialVersionUID = 1L;

    private final Div words = new Div();

    public PageHeader(String title) {
        words.addClassName("page-header-words");
        words.add(new H1(title));
        getContent().addClassName("page-header");
        getContent().add(words);
    }

    public PageHeader(String title, String purpose) {
        this(title);
        words.add(new Paragraph(purpose));
    }

    public PageHeader(String title, String purpose, Component primaryAction) {
        this(title, purpose);
        getContent().add(primaryAction);
    }
}
