package app.facet.product.careers.matching;

import java.math.BigDecimal;
import java.util.List;

/**
 * How well a resume answers a posting, from 0 to 100, with all of its arithmetic.
 *
 * @param points the sum of those of the parts, with one decimal
 * @param parts those the posting speaks of; none if it asks nothing
 */
public record MatchScore(BigDecimal points, List<ScorePart> parts) {

    public MatchScore {
        parts = List.copyOf(parts);
    }

    static MatchScore of(List<ScorePart> parts) {
        return new MatchScore(
                parts.stream().map(ScorePart::points).reduce(BigDecimal.ZERO.setScale(1), BigDecimal::add), parts);
    }
}
