package app.facet.product.dating.results.files;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Moments as the platforms write them, mostly in UTC, as days of the person. */
class Moments {

    private static final int LONGEST = 40;

    private final ZoneId zone;

    Moments(ZoneId zone) {
        this.zone = zone;
    }

    Optional<LocalDate> day(String text) {
        return text.length() > LONGEST
                ? Optional.empty()
                : moment(text.strip()).map(moment -> LocalDate.ofInstant(moment, zone));
    }

    private static Optional<Instant> moment(String text) {
        try {
            if (!text.isEmpty() && Character.isLetter(text.charAt(0))) {
                return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
            }
            String iso = text.replace(' ', 'T');
            return Optional.of(
                    iso.endsWith("Z") || iso.lastIndexOf('+') > 0
                            ? DateTimeFormatter.ISO_DATE_TIME.parse(iso, Instant::from)
                            : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }
}
