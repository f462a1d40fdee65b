package app.facet.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;

/** Takes over the camera button of the upload zone it lies in: shows where head, eyes and shoulders belong. */
@Tag("facet-camera")
@JavaScript("context://camera.js")
final class CameraGuide extends Component {

    private static final long serialVersionUID = 1L;
    private static final List<String> WORDS =
            List.of("label", "hint", "dark", "shoot", "again", "use", "turn", "close", "refused", "pick");

    CameraGuide() {
        WORDS.forEach(word -> getElement().setAttribute(word, getTranslation("ui.camera." + word)));
    }
}
