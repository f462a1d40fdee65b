package app.facet.product.careers.matching;

import app.facet.product.careers.postings.PostingId;
import java.util.List;

/**
 * Which one skill would open most doors.
 *
 * @param threshold share of the must-haves, in per cent, from which a door is open
 * @param open postings that are open now
 * @param meanScore of all postings now
 * @param doors the skill that opens most first; of those that open as many, the one that lifts the scores most
 */
public record SkillRadar(int threshold, List<PostingId> open, double meanScore, List<SkillDoor> doors) {

    /** Per cent of the must-haves somebody usually needs to be asked in. */
    public static final int USUAL_THRESHOLD = 80;

    public SkillRadar {
        open = List.copyOf(open);
        doors = List.copyOf(doors);
    }
}
