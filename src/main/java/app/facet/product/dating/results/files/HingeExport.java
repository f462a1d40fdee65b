package app.facet.product.dating.results.files;

import app.facet.product.dating.results.Step;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Hinge's {@code matches.json}: a list of threads, each about one person, with likes given, the match, messages one sent
 * and whether one met. Moments are in UTC. A conversation began with the first message, a date is one that happened.
 * Likes received without a match are not in the file.
 */
class HingeExport {

    private static final Set<String> PARTS = Set.of("match", "like", "chats", "we_met", "block", "voice_notes");

    private final JsonParser json;
    private final DayTally tally;
    private final Moments moments;
    private boolean recognised;

    HingeExport(JsonParser json, DayTally tally, Moments moments) {
        this.json = json;
        this.tally = tally;
        this.moments = moments;
    }

    /** Reads a list whose beginning was just read; whether it is such an export. */
    boolean read() {
        JsonToken token;
        while ((token = json.nextToken()) != JsonToken.END_ARRAY && token != null) {
            if (token == JsonToken.START_OBJECT) {
                readThread();
            } else {
                json.skipChildren();
            }
        }
        if (recognised) {
            Set.of(Step.LIKES_GIVEN, Step.MATCHES, Step.CONVERSATIONS, Step.DATES)
                    .forEach(tally::tells);
            tally.fillPauses();
        }
        return recognised;
    }

    private void readThread() {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String part = json.currentName();
            if (json.nextToken() == JsonToken.START_ARRAY && PARTS.contains(part)) {
                recognised = true;
                readPart(part);
            } else {
                json.skipChildren();
            }
        }
    }

    private void readPart(String part) {
        switch (part) {
            case "like" -> days("", "").forEach(day -> tally.add(day, Step.LIKES_GIVEN, 1));
            case "match" -> once(days("", ""), Step.MATCHES);
            case "chats" -> once(days("", ""), Step.CONVERSATIONS);
            case "we_met" -> once(days("did_meet_subject", "yes"), Step.DATES);
            default -> json.skipChildren();
        }
    }

    private List<LocalDate> days(String field, String wanted) {
        return Timestamps.all(json, "timestamp", field, wanted, moments);
    }

    /** Once for each person, on the first of the days. */
    private void once(List<LocalDate> days, Step step) {
        days.stream().min(Comparator.naturalOrder()).ifPresent(day -> tally.add(day, step, 1));
    }
}
