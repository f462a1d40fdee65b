package app.facet.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** One matter of a page of settings: what it is about, beside the fields and the buttons. */
public class SettingsSection extends Section {

    private static final long serialVersionUID = 1L;

    private final Div fields = new Div();

    /** @param words beginning of the keys of its words */
    public SettingsSection(String words) {
        addClassName("settings-section");
        fields.addClassName("settings-fields");
        var about = new Div(new H2(getTranslation(words + ".title")), new Paragraph(getTranslation(words + ".about")));
        about.addClassName("settings-about");
        add(about, fields);
    }

    public final void addFields(Component... content) {
        fields.add(content);
    }

    public final void addButton(String verb, Runnable action) {
        var button = new Button(verb, click -> {
            try {
                action.run();
            } finally {
                click.getSource().setEnabled(true); // also after a refusal
            }
        });
        button.setDisableOnClick(true);
        fields.add(button);
    }
}
