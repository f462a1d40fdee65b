package app.facet.product.careers.matching;

import java.util.List;

/**
 * What a posting asks of an applicant's way so far, and what the resume says about it.
 *
 * @param credit what it counts, in hundredths
 * @param found what the resume has: years, a rank, a degree or a level, each as its number or name; empty if nothing
 * @param evidence the lines that say so
 */
public record BackgroundGap(Ask ask, int credit, String found, List<EvidenceLine> evidence) {

    private static final int ALL = 100;

    public BackgroundGap {
        evidence = List.copyOf(evidence);
    }

    /** Whether it is there, there in part, or missing. */
    public Standing standing() {
        return credit >= ALL ? Standing.PRESENT : credit > 0 ? Standing.IMPLIED : Standing.MISSING;
    }
}
