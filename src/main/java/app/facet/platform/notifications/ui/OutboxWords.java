package app.facet.platform.notifications.ui;

import app.facet.platform.notifications.Channel;
import app.facet.platform.notifications.DeliveryState;
import app.facet.platform.ui.Texts;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How the back office speaks about mails and messages. */
record OutboxWords(Locale locale, ZoneId zone) implements Serializable {

    String state(DeliveryState state) {
        return get("notifications.state." + OutboxRoute.key(state));
    }

    String channel(Channel channel) {
        return get("notifications.channel." + OutboxRoute.key(channel));
    }

    String time(Instant when) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(when.atZone(zone));
    }

    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale);
    }

    String get(String key, Object... parameters) {
        return Texts.of(locale).get(key, parameters);
    }
}
