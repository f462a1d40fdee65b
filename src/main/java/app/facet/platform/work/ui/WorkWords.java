package app.facet.platform.work.ui;

import app.facet.platform.ui.Texts;
import app.facet.platform.work.WorkState;
import app.facet.platform.work.WorkSummary;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How the back office speaks about work. */
record WorkWords(Locale locale, ZoneId zone) implements Serializable {

    static String key(WorkState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    String state(WorkState state) {
        return texts().get("work.state." + key(state));
    }

    String state(WorkSummary work) {
        return work.stopping() ? texts().get("work.state.stopping") : state(work.state());
    }

    /** The module's own words under {@code <module>.task.<what>}, or the bare name of the type. */
    String type(String type) {
        var key = type.replaceFirst("\\.", ".task.");
        return texts().has(key) ? texts().get(key) : type;
    }

    /** What went wrong, and where to read more about it; empty when nothing did. */
    String trouble(WorkSummary work) {
        var reason = work.reason();
        if (reason == null || reason.isEmpty()) {
            return "";
        }
        return switch (work.state()) {
            case PARKED -> texts().get("work.admin.parked", work.attempts(), reason);
            case QUEUED -> texts().get("work.admin.trying-again", reason);
            case REFUSED -> refusal(reason);
            case RUNNING, DONE, CANCELLED -> "";
        };
    }

    /** The values of a refusal's sentence are not kept, so one that needs them is told by its key. */
    private String refusal(String key) {
        var sentence = texts().has(key) ? texts().get(key) : "{}";
        return sentence.contains("{") ? texts().get("work.admin.refused", key) : sentence;
    }

    String time(Instant when) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(when.atZone(zone));
    }

    String get(String key, Object... parameters) {
        return texts().get(key, parameters);
    }

    private Texts texts() {
        return Texts.of(locale);
    }
}
