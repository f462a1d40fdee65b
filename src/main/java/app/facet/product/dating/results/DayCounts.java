package app.facet.product.dating.results;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/** The numbers of one day. What is not known is left out, which is not the same as zero. */
public record DayCounts(Map<Step, Integer> known) {

    /** More than this in one day is a mistake. */
    public static final int MOST = 100_000;

    public DayCounts {
        known = known.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(known));
    }

    public OptionalInt get(Step step) {
        Integer number = known.get(step);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The number, or zero where it is not known. */
    public int orZero(Step step) {
        return get(step).orElse(0);
    }

    boolean isSensible() {
        return !known.isEmpty() && known.values().stream().allMatch(number -> number >= 0 && number <= MOST);
    }
}
