package app.facet.platform.ai.ui;

import app.facet.platform.ai.Cost;
import app.facet.platform.ai.Outcome;
import app.facet.platform.ui.Texts;
import java.io.Serializable;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;

/** How models, money and calls are spoken of. */
record AiWords(Locale locale, ZoneId zone) implements Serializable {

    private static final int SHOWN_DIGITS = 4;

    String get(String key, Object... parameters) {
        return Texts.of(locale).get(key, parameters);
    }

    /** A company's name is the same in every language. */
    String provider(String provider) {
        return Providers.name(provider, locale);
    }

    String outcome(Outcome outcome) {
        return get("ai.outcome." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String money(Cost cost) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("USD"));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(SHOWN_DIGITS);
        return format.format(cost.dollars());
    }

    String time(Instant when) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(when.atZone(zone));
    }
}
