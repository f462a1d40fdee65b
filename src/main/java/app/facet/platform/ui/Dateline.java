package app.facet.platform.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** When something was, as people say it: "just now", "3 hours ago", and the date once it is more than a week old. */
@Tag("time")
public final class Dateline extends HtmlComponent {

    private static final long serialVersionUID = 1L;

    public Dateline(Instant when, Instant now) {
        getElement().setAttribute("datetime", when.toString());
        getElement().setText(words(when, Duration.between(when, now)));
        addClassName("quiet");
    }

    private String words(Instant when, Duration ago) {
        if (ago.toMinutes() < 1) {
            return getTranslation("ui.time.now");
        }
        if (ago.toHours() < 1) {
            return getTranslation("ui.time.minutes", ago.toMinutes());
        }
        if (ago.toDays() < 1) {
            return getTranslation("ui.time.hours", ago.toHours());
        }
        return ago.toDays() < 8
                ? getTranslation("ui.time.days", ago.toDays())
                : getTranslation("ui.time.date", Date.from(when));
    }
}
