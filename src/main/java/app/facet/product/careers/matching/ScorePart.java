package app.facet.product.careers.matching;

import java.math.BigDecimal;
import java.util.List;

/**
 * A part of a score.
 *
 * @param weight the most points it can give
 * @param points what it gives, with one decimal
 */
public record ScorePart(MatchPart part, int weight, BigDecimal points, List<ScoreItem> items) {

    public ScorePart {
        items = List.copyOf(items);
    }
}
