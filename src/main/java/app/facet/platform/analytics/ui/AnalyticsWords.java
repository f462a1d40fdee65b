package app.facet.platform.analytics.ui;

import app.facet.platform.analytics.EventKind;
import app.facet.platform.analytics.Platform;
import app.facet.platform.catalogue.Product;
import app.facet.platform.ui.Texts;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** How events, people and time are spoken of. */
record AnalyticsWords(Locale locale) implements Serializable {

    private static final JsonMapper JSON = new JsonMapper();

    String get(String key, Object... parameters) {
        return Texts.of(locale).get(key, parameters);
    }

    /** The module's own words, or the bare name where an old event has none any more. */
    String event(String name) {
        var key = EventKind.of(name).nameKey();
        return Texts.of(locale).has(key) ? get(key) : name;
    }

    String product(Product product) {
        return get(product.nameKey());
    }

    String platform(Platform platform) {
        return get("analytics.platform." + platform.name().toLowerCase(Locale.ROOT));
    }

    String number(long number) {
        return String.format(locale, "%,d", number);
    }

    String percent(double share) {
        return String.format(locale, "%.0f %%", share * 100);
    }

    /** In the one unit that fits. */
    String duration(Duration duration) {
        long minutes = duration.toMinutes();
        if (minutes < 1) {
            return get("analytics.took.seconds", duration.toSeconds());
        }
        if (minutes < 120) {
            return get("analytics.took.minutes", minutes);
        }
        return duration.toHours() < 48
                ? get("analytics.took.hours", duration.toHours())
                : get("analytics.took.days", duration.toDays());
    }

    /** {@code outcome: done · seconds: 3}, as they were declared. */
    String properties(String json) {
        return JSON.readTree(json).properties().stream()
                .map(one -> one.getKey() + ": " + one.getValue().asString())
                .collect(Collectors.joining(" · "));
    }

    /** In UTC like the days everything is added up by. */
    String time(Instant when) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(when.atZone(ZoneOffset.UTC));
    }
}
