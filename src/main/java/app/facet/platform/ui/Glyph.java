package app.facet.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * A small line drawing from {@code icons/<name>.svg}, in the colour of the text around it. Decoration only: whoever
 * uses it without words beside it must give the control a name. A product brings its drawing along as a file.
 */
@Tag("span")
public final class Glyph extends Component {

    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]*");
    private static final Map<String, String> DRAWINGS = new ConcurrentHashMap<>();

    public Glyph(String name) {
        getElement().setProperty("innerHTML", svg(name));
        getElement().setAttribute("aria-hidden", "true");
        getElement().getClassList().add("glyph");
    }

    /** The drawing as markup, for pages that are not views. */
    public static String svg(String name) {
        return DRAWINGS.computeIfAbsent(name, Glyph::read);
    }

    private static String read(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a drawing: " + name);
        }
        try (var file = new ClassPathResource("META-INF/resources/icons/" + name + ".svg").getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("There is no drawing called " + name, e);
        }
    }
}
