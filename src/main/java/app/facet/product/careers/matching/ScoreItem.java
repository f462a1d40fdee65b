package app.facet.product.careers.matching;

import java.math.BigDecimal;
import java.util.List;

/**
 * One thing that was counted.
 *
 * @param name of the skill in English, or of those that stand for each other; or the words of the posting
 * @param skill id of the skill it is about, to name it in the reader's language; empty if it is none
 * @param weight among the items of its part, in tenths
 * @param credit how much of it is there, in hundredths
 * @param points of a hundred; those of all items make those of the part
 */
public record ScoreItem(
        String name,
        String skill,
        int weight,
        int credit,
        BigDecimal points,
        Standing standing,
        List<EvidenceLine> evidence) {

    public ScoreItem {
        evidence = List.copyOf(evidence);
    }
}
