package app.facet.platform.notifications;

import app.facet.platform.notifications.Carrier.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Twilio's answers mean. */
record TwilioAnswer(int status, @Nullable String retryAfter, String body) {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);

    Answer read(JsonMapper json, Instant now) {
        return switch (status) {
            case 200, 201 -> new Answer.Taken(json.readTree(body).path("sid").asString(""));
            // 401 and 403 are ours to mend while the message waits
            case 401, 403, 429, 503 -> new Answer.Later(RetryAfter.read(retryAfter, now));
            default ->
                status >= 500
                        ? new Answer.Unanswered()
                        : new Answer.Refused(
                                failure(json.readTree(body).path("code").asInt(0)));
        };
    }

    /** By Twilio's error codes. */
    static Failure failure(int code) {
        return switch (code) {
            case 21211, 21214, 21217, 21401, 21421, 21614, 30005, 30006 -> Failure.NO_SUCH_NUMBER;
            case 21610 -> Failure.STOPPED;
            case 30003, 30004, 30007, 30008 -> Failure.NOT_DELIVERED;
            default -> Failure.REFUSED;
        };
    }

    static String sidOf(JsonNode list, String body, Instant since) {
        for (JsonNode one : list.path("messages")) {
            boolean same = one.path("body").asString("").endsWith(body);
            if (same && isSince(one.path("date_created").asString(""), since)) {
                return one.path("sid").asString("");
            }
        }
        return "";
    }

    private static boolean isSince(String date, Instant since) {
        try {
            var created = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return !created.isBefore(since.minus(CLOCKS_DIFFER));
        } catch (DateTimeParseException unknown) {
            return false;
        }
    }
}
