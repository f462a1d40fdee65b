package app.facet.product.careers.matching;

import app.facet.platform.skills.Skill;
import java.util.List;

/**
 * What a resume says about a skill.
 *
 * @param shown whether it stands, or follows from what stands, where something was done; not only in a list or a claim
 * @param lines in the order of the resume; of an implied skill, those of what implies it
 * @param from the skills of the resume that imply it; empty unless it is implied
 */
public record SkillEvidence(Standing standing, boolean shown, List<EvidenceLine> lines, List<Skill> from) {

    /** Of a skill no line speaks for. */
    public static final SkillEvidence NONE = new SkillEvidence(Standing.MISSING, false, List.of(), List.of());

    private static final int SHOWN = 100;
    private static final int CLAIMED = 80;
    private static final int IMPLIED_SHOWN = 60;
    private static final int IMPLIED = 50;

    public SkillEvidence {
        lines = List.copyOf(lines);
        from = List.copyOf(from);
    }

    /** What it counts, in hundredths: all of it only where it was used for something. */
    public int credit() {
        return switch (standing) {
            case PRESENT -> shown ? SHOWN : CLAIMED;
            case IMPLIED -> shown ? IMPLIED_SHOWN : IMPLIED;
            case MISSING -> 0;
        };
    }
}
