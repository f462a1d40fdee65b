package app.facet.product.careers.matching;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What each part counts in one posting: one it says nothing about gives its weight to the others in proportion. */
final class PartWeights {

    private static final int ALL = 100;

    /** Words alone shall never carry a score, whatever else is missing. */
    private static final int MOST_FOR_KEYWORDS = 19;

    private PartWeights() {}

    /** Whole numbers that make a hundred; none where the posting asks nothing at all. */
    static Map<MatchPart, Integer> of(Set<MatchPart> parts) {
        var weights = shared(parts, ALL);
        int words = weights.getOrDefault(MatchPart.KEYWORDS, 0);
        if (words <= MOST_FOR_KEYWORDS || parts.size() == 1) {
            return weights;
        }
        var others = EnumSet.copyOf(parts);
        others.remove(MatchPart.KEYWORDS);
        var capped = shared(others, ALL - MOST_FOR_KEYWORDS);
        capped.put(MatchPart.KEYWORDS, MOST_FOR_KEYWORDS);
        return capped;
    }

    /** Rounded so that nothing is lost: each up to where all before it end. */
    private static Map<MatchPart, Integer> shared(Set<MatchPart> parts, int whole) {
        int sum = parts.stream().mapToInt(MatchPart::weight).sum();
        var weights = new EnumMap<MatchPart, Integer>(MatchPart.class);
        int before = 0;
        int reached = 0;
        for (MatchPart part : MatchPart.values()) {
            if (parts.contains(part)) {
                reached += part.weight();
                int end = (int) Math.round((double) whole * reached / sum);
                weights.put(part, end - before);
                before = end;
            }
        }
        return weights;
    }
}
