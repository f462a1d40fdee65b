package app.facet.platform.ui;

import app.facet.platform.kernel.NotYet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.Map;
import java.util.stream.Collectors;

/** The sentence of a refusal that ends by itself, with the time that is left counting down (countdown.js). */
@Tag("facet-countdown")
public final class Countdown extends Component {

    private static final long serialVersionUID = 1L;

    public Countdown(NotYet refusal) {
        attributes(Texts.of(getLocale()), refusal).forEach(getElement()::setAttribute);
    }

    /** The same for pages that are not views. Without scripts the time stands still. */
    public static String html(Texts texts, NotYet refusal, boolean reloads) {
        return attributes(texts, refusal).entrySet().stream()
                .map(attribute -> "%s=\"%s\"".formatted(attribute.getKey(), PlainPage.escape(attribute.getValue())))
                .collect(Collectors.joining(
                        " ",
                        "<facet-countdown ",
                        (reloads ? " reload>" : ">") + PlainPage.escape(sentence(texts, refusal))
                                + "</facet-countdown>"));
    }

    private static Map<String, String> attributes(Texts texts, NotYet refusal) {
        return Map.of(
                "seconds", String.valueOf(refusal.seconds()),
                "sentence", texts.get(refusal.messageKey(), "{0}"),
                "over", texts.get("ui.countdown.over"));
    }

    private static String sentence(Texts texts, NotYet refusal) {
        return texts.get(refusal.messageKey(), refusal.parameters().toArray());
    }
}
