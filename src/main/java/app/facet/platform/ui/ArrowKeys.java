package app.facet.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Span;

/** Many buttons that are one stop of the Tab key; arrow keys move between them (arrow-keys.js). */
@Tag("facet-arrow-keys")
@JavaScript("context://arrow-keys.js")
public final class ArrowKeys extends Component implements HasComponents {

    private static final long serialVersionUID = 1L;

    /**
     * @param label what the buttons are for
     * @param buttons somewhere within it
     */
    public ArrowKeys(String label, Component buttons) {
        var hint = new Span(getTranslation("ui.arrow-keys.hint"));
        hint.addClassName("arrow-keys-hint");
        getElement().setAttribute("role", "toolbar").setAttribute("aria-label", label);
        add(hint, buttons);
    }
}
