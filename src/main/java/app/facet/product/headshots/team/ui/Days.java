package app.facet.product.headshots.team.ui;

import app.facet.platform.ui.ReaderZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as people write them. */
final class Days {

    private Days() {}

    static String of(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language)
                .format(day);
    }

    static String of(Instant moment, Locale language) {
        return of(LocalDate.ofInstant(moment, ReaderZone.current()), language);
    }
}
