package app.facet.platform.notifications;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A header of HTTP: when to come back, in seconds or as a date. */
final class RetryAfter {

    private RetryAfter() {}

    static Optional<Duration> read(@Nullable String header, Instant now) {
        if (header == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                            header.matches("\\d{1,9}")
                                    ? Duration.ofSeconds(Long.parseLong(header))
                                    : until(header, now))
                    .filter(Duration::isPositive);
        } catch (DateTimeParseException garbled) {
            return Optional.empty();
        }
    }

    private static Duration until(String date, Instant now) {
        return Duration.between(
                now,
                ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    }
}
