package app.facet.product.dating.opinions;

import app.facet.platform.ai.spi.Ability;

/** How a model is asked about a photo. */
public enum OpinionKind {
    /** Looks at it and says what works and what to change. */
    REVIEW(Ability.SEE),
    /** Names what is on it. */
    TAGS(Ability.DESCRIBE);

    private final Ability ability;

    OpinionKind(Ability ability) {
        this.ability = ability;
    }

    /** What a model has to be able to do for it. */
    Ability ability() {
        return ability;
    }
}
