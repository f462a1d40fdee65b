package app.facet.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/** Two pictures of one shape, one over the other, with a slider for where one ends and the other begins. */
@Tag("facet-before-after")
@JavaScript("context://before-after.js")
public final class BeforeAfter extends Component {

    private static final long serialVersionUID = 1L;

    /**
     * @param before where the browser fetches the picture as it was
     * @param description of the picture, for those who cannot see it
     */
    public BeforeAfter(String before, String after, String description) {
        getElement()
                .setAttribute("before", before)
                .setAttribute("after", after)
                .setAttribute("before-name", getTranslation("ui.before"))
                .setAttribute("after-name", getTranslation("ui.after"))
                .setAttribute("label", getTranslation("ui.before-after"))
                .setAttribute("description", description);
    }
}
