package app.facet.product.dating.results;

import app.facet.product.dating.results.comparison.RateKind;

/** By what versions are compared. */
public enum Measure {
    /** How many of those one liked liked back: does not depend on how much one swipes. */
    MATCHES_PER_LIKE_GIVEN(Step.MATCHES, RateKind.SHARE),
    MATCHES_PER_DAY(Step.MATCHES, RateKind.PER_DAY),
    LIKES_PER_DAY(Step.LIKES, RateKind.PER_DAY);

    private final Step counted;
    private final RateKind kind;

    Measure(Step counted, RateKind kind) {
        this.counted = counted;
        this.kind = kind;
    }

    /** What is counted. */
    public Step counted() {
        return counted;
    }

    /** Whether it is a share or a number per day. */
    public RateKind kind() {
        return kind;
    }

    /** Whether the day tells what this measure needs. */
    boolean isKnown(DayCounts counts) {
        return counts.get(counted).isPresent()
                && (kind == RateKind.PER_DAY || counts.get(Step.LIKES_GIVEN).isPresent());
    }

    double exposure(DayCounts counts) {
        return kind == RateKind.PER_DAY ? 1 : counts.orZero(Step.LIKES_GIVEN);
    }
}
