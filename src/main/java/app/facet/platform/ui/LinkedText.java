package app.facet.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.regex.Pattern;

/** Plain text with its lines as written; web addresses in it can be followed, nothing else in it is markup. */
public final class LinkedText extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

    public LinkedText(String text) {
        getContent().addClassName("linked-text");
        int end = 0;
        var found = ADDRESS.matcher(text);
        while (found.find()) {
            getContent().add(new Text(text.substring(end, found.start())), new Anchor(found.group(), found.group()));
            end = found.end();
        }
        getContent().add(new Text(text.substring(end)));
    }
}
