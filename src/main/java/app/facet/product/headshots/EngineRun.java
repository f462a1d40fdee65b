package app.facet.product.headshots;

import app.facet.platform.ai.Cost;
import java.time.Duration;

/**
 * One try of an engine at a portrait.
 *
 * @param engine code of the model, or {@link #STUDIO}
 */
record EngineRun(String engine, Duration took, Cost cost) {

    static final String STUDIO = "built-in";

    static EngineRun ofStudio(Duration took) {
        return new EngineRun(STUDIO, took, Cost.NOTHING);
    }

    boolean isOfModel() {
        return !engine.equals(STUDIO);
    }

    /** How it ended. */
    enum Outcome {
        MADE,
        /** It did not look like the person. */
        DISCARDED,
        /** There was no picture, and the studio made the portrait. */
        MISSED,
        FAILED,
        /** The credits were given back afterwards. */
        REFUNDED
    }
}
