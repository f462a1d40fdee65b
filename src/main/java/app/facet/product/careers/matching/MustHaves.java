package app.facet.product.careers.matching;

import java.util.List;

/**
 * How much of what a posting requires is there.
 *
 * @param covered in hundredths of the weight: a skill that is there counts whole, one that is implied a half
 * @param whole what there is to cover
 */
record MustHaves(long covered, long whole) {

    static final int PRESENT = 100;
    static final int IMPLIED = 50;

    static MustHaves of(ResumeEvidence resume, List<Wanted> skills) {
        long covered = 0;
        long whole = 0;
        for (Wanted wanted : skills) {
            covered += (long) wanted.weight() * worth(wanted.evidence(resume).standing());
            whole += (long) wanted.weight() * PRESENT;
        }
        return new MustHaves(covered, whole);
    }

    static int worth(Standing standing) {
        return switch (standing) {
            case PRESENT -> PRESENT;
            case IMPLIED -> IMPLIED;
            case MISSING -> 0;
        };
    }

    /** Whether that share, in per cent, is covered; where nothing is required, nothing stands in the way. */
    boolean reach(int threshold, long more) {
        return (covered + more) * PRESENT >= threshold * whole;
    }
}
