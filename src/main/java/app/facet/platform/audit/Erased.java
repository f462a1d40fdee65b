package app.facet.platform.audit;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an erasure took from the log: written into the chain itself, so that nobody can pass an alteration off as one.
 *
 * @param pseudonym stands where the account stood
 * @param acted the entries that lost who did it and from where
 * @param concerned the entries that lost whom it concerned and the details
 */
record Erased(UUID pseudonym, SortedSet<Long> acted, SortedSet<Long> concerned) {

    static final String WHAT = "audit.erased";

    private static final Erased UNREADABLE = new Erased(new UUID(0, 0), new TreeSet<>(), new TreeSet<>());

    boolean actorOf(long sequence) {
        return acted.contains(sequence);
    }

    boolean subjectOf(long sequence) {
        return concerned.contains(sequence);
    }

    String write(JsonMapper json) {
        return json.writeValueAsString(new TreeMap<>(
                Map.of("pseudonym", pseudonym.toString(), "acted", ranges(acted), "concerned", ranges(concerned))));
    }

    static Erased read(String details, JsonMapper json) {
        try {
            var node = json.readTree(details);
            return new Erased(
                    UUID.fromString(node.path("pseudonym").asString()),
                    numbers(node.path("acted").asString()),
                    numbers(node.path("concerned").asString()));
        } catch (JacksonException | IllegalArgumentException tamperedWith) {
            return UNREADABLE; // the walk stops at that entry, if not before
        }
    }

    /** 1,2,3,7 as 1-3,7. */
    private static String ranges(Collection<Long> numbers) {
        var text = new StringBuilder();
        long first = -1;
        long last = -1;
        for (long number : numbers) {
            if (number != last + 1 || first < 0) {
                append(text, first, last);
                first = number;
            }
            last = number;
        }
        append(text, first, last);
        return text.toString();
    }

    private static void append(StringBuilder text, long first, long last) {
        if (first >= 0) {
            text.append(text.isEmpty() ? "" : ",").append(first).append(last > first ? "-" + last : "");
        }
    }

    private static SortedSet<Long> numbers(String ranges) {
        var numbers = new TreeSet<Long>();
        Arrays.stream(ranges.split(",", -1)).filter(range -> !range.isEmpty()).forEach(range -> {
            String[] ends = range.split("-", 2);
            for (long number = Long.parseLong(ends[0]); number <= Long.parseLong(ends[ends.length - 1]); number++) {
                numbers.add(number);
            }
        });
        return numbers;
    }
}
