package app.facet.platform.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The one thing on a page before signing in: a title, what to do, and the button that does it. */
class AuthCard extends Div {

    private static final long serialVersionUID = 1L;

    AuthCard(String title, Component... content) {
        addClassName("auth-card");
        add(new H1(title));
        add(content);
    }

    /** The name of the house above the card; leads to its front page. */
    static Anchor brand() {
        return new Anchor("/", "Facet");
    }

    AuthCard with(Component content) {
        add(content);
        return this;
    }

    AuthCard withText(String sentence) {
        add(new Paragraph(sentence));
        return this;
    }

    AuthCard withButton(String verb, Runnable action) {
        var button = new Button(verb, click -> {
            action.run();
            click.getSource().setEnabled(true);
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER);
        button.setDisableOnClick(true);
        add(button);
        return this;
    }

    AuthCard withLink(String address, String words) {
        add(new Paragraph(new Anchor(address, words)));
        return this;
    }
}
