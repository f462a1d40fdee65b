package app.facet.platform.analytics.spi;

import app.facet.platform.analytics.Days;
import app.facet.platform.analytics.EventKind;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * One number at the top of the analytics view, lent as a bean.
 *
 * @param titleKey what it is, as a text
 * @param link where there is more about it
 * @param order where it stands among the others, small numbers first
 */
public record AnalyticsCard(String titleKey, String link, int order, Value value) {

    /** Where the number comes from. */
    public sealed interface Value {

        /** As often as this happened. */
        record Events(EventKind kind) implements Value {}

        /** What the module says, in the words of the reader. */
        record Said(BiFunction<Days, Locale, String> words) implements Value {}
    }

    public static AnalyticsCard counting(EventKind kind, String titleKey, int order) {
        return new AnalyticsCard(titleKey, "admin/events?name=" + kind.name(), order, new Value.Events(kind));
    }

    public static AnalyticsCard saying(
            String titleKey, String link, int order, BiFunction<Days, Locale, String> words) {
        return new AnalyticsCard(titleKey, link, order, new Value.Said(words));
    }
}
