package app.facet.platform.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** One matter of the account page: what it is about beside the fields and the button that saves them. */
class AccountSection extends Section {

    private static final long serialVersionUID = 1L;

    private final Div fields = new Div();

    /** @param words beginning of the keys of its words */
    AccountSection(String words) {
        addClassName("account-section");
        fields.addClassName("account-fields");
        var about = new Div(new H2(getTranslation(words + ".title")), new Paragraph(getTranslation(words + ".about")));
        about.addClassName("account-about");
        add(about, fields);
    }

    void addFields(Component... content) {
        fields.add(content);
    }

    void addButton(String verb, Runnable action) {
        var button = new Button(verb, click -> {
            action.run();
            click.getSource().setEnabled(true);
        });
        button.setDisableOnClick(true);
        fields.add(button);
    }
}
