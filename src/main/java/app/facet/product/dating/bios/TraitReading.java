package app.facet.product.dating.bios;

import app.facet.platform.language.Span;
import java.util.List;

/**
 * How much of a trait a text shows.
 *
 * @param score 0 to 100
 * @param evidence the words that were counted, in their order
 */
public record TraitReading(BioTrait trait, int score, List<Span> evidence) {

    private static final int WELL = 70;

    /** Whether it needs no better sentence. */
    public boolean isWell() {
        return score >= WELL;
    }
}
