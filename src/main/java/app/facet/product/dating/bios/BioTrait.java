package app.facet.product.dating.bios;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a bio comes across, as far as words can be counted. More is better for each. */
public enum BioTrait {
    WARMTH,
    CONFIDENCE,
    HUMOUR,
    SPECIFICITY,
    OPENNESS,
    POSITIVITY,
    /** Free of what everybody writes. */
    FRESHNESS,
    /** Free of what is not wanted and of complaints. */
    GOODWILL,
    /** Something to answer to. */
    HOOKS,
    READABILITY;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its evidence is what is wrong, rather than what is good. */
    public boolean showsTrouble() {
        return switch (this) {
            case CONFIDENCE, FRESHNESS, GOODWILL, READABILITY -> true;
            case WARMTH, HUMOUR, SPECIFICITY, OPENNESS, POSITIVITY, HOOKS -> false;
        };
    }

    public static Optional<BioTrait> named(String key) {
        return Stream.of(values()).filter(trait -> trait.key().equals(key)).findFirst();
    }
}
