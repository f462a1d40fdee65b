package app.facet.platform.billing.ui;

import app.facet.platform.ui.ReaderZone;
import app.facet.platform.ui.Texts;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the back office speaks of plans, money and credits. */
record DeskWords(Locale locale, ZoneId zone) implements Serializable {

    /** In the language and at the place of whoever reads. Call from a view. */
    static DeskWords of(Locale locale) {
        return new DeskWords(locale, ReaderZone.current());
    }

    String get(String key, Object... parameters) {
        return Texts.of(locale).get("billing.desk." + key, parameters);
    }

    /** The text of one of several. */
    String of(String key, Enum<?> one, Object... parameters) {
        return get(key + "." + one.name().toLowerCase(Locale.ROOT).replace('_', '-'), parameters);
    }

    /** An action that no product lends any more is called by its key. */
    String action(String key) {
        var texts = Texts.of(locale);
        return texts.has(key + ".action") ? texts.get(key + ".action", 1) : key;
    }

    String money(@Nullable BigDecimal money, Currency currency) {
        if (money == null) {
            return "–";
        }
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(money);
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    String date(@Nullable Instant when) {
        return when == null
                ? "–"
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(when.atZone(zone));
    }

    String time(Instant when) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(when.atZone(zone));
    }
}
