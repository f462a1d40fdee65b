package app.facet.product.careers.matching;

import java.util.Locale;

/** What a score is made of. */
public enum MatchPart {
    /** Skills that must be there. */
    MUST_HAVES(50),
    /** Work like the one described. */
    RESPONSIBILITIES(25),
    /** Years, rank, degree and languages. */
    BACKGROUND(10),
    /** Skills that would be nice. */
    WISHES(5),
    /** The title, and other words of the posting. */
    KEYWORDS(10);

    private final int weight;

    MatchPart(int weight) {
        this.weight = weight;
    }

    /** Of a hundred, where a posting speaks of all parts. */
    public int weight() {
        return weight;
    }

    /** Message key of its name. */
    public String nameKey() {
        return "careers.match.part." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
