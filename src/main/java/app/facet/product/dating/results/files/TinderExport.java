package app.facet.product.dating.results.files;

import app.facet.product.dating.results.Step;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Tinder's {@code data.json}: {@code Usage} holds a map of days for each thing that is counted, {@code Messages} a list
 * of those somebody wrote to with the moments they did. Likes given are ordinary and super ones; a conversation began
 * with the first message. Likes received and dates are not in the file.
 */
class TinderExport {

    private static final Map<String, Step> COUNTED = Map.of(
            "swipes_likes", Step.LIKES_GIVEN,
            "superlikes", Step.LIKES_GIVEN,
            "matches", Step.MATCHES);

    private final JsonParser json;
    private final DayTally tally;
    private final Moments moments;
    private boolean recognised;

    TinderExport(JsonParser json, DayTally tally, Moments moments) {
        this.json = json;
        this.tally = tally;
        this.moments = moments;
    }

    /** Reads an object whose beginning was just read; whether it is such an export. */
    boolean read() {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("Usage") && value == JsonToken.START_OBJECT) {
                readUsage();
            } else if (name.equals("Messages") && value == JsonToken.START_ARRAY) {
                readThreads();
            } else {
                json.skipChildren();
            }
        }
        return recognised;
    }

    private void readUsage() {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.START_OBJECT) {
                recognised |= COUNTED.containsKey(name) || name.equals("app_opens");
                readDays(Optional.ofNullable(COUNTED.get(name)));
            } else {
                json.skipChildren();
            }
        }
    }

    /** A day on which the app was opened is there, even when nothing came of it. */
    private void readDays(Optional<Step> step) {
        step.ifPresent(tally::tells);
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            Optional<LocalDate> day = day(json.currentName());
            JsonToken value = json.nextToken();
            if (value != JsonToken.VALUE_NUMBER_INT) {
                json.skipChildren();
            } else if (day.isPresent() && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
                long number = json.getLongValue();
                step.ifPresentOrElse(known -> tally.add(day.get(), known, number), () -> tally.touch(day.get()));
            }
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private void readThreads() {
        tally.tells(Step.CONVERSATIONS);
        JsonToken token;
        while ((token = json.nextToken()) != JsonToken.END_ARRAY && token != null) {
            if (token != JsonToken.START_OBJECT) {
                json.skipChildren();
                continue;
            }
            readThread().ifPresent(day -> tally.add(day, Step.CONVERSATIONS, 1));
        }
    }

    /** The day of its first message. */
    private Optional<LocalDate> readThread() {
        Optional<LocalDate> first = Optional.empty();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean messages = json.currentName().equals("messages");
            if (json.nextToken() == JsonToken.START_ARRAY && messages) {
                first = Timestamps.first(json, "sent_date", moments);
            } else {
                json.skipChildren();
            }
        }
        return first;
    }
}
