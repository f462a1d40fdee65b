package app.facet.product.headshots;

import app.facet.platform.imaging.Expression;
import org.jspecify.annotations.Nullable;

/**
 * One source photo as the list shows it.
 *
 * @param tile address of the small picture
 * @param verdict null until it is measured
 * @param expression of the face a portrait is made of; unknown where there is none
 * @param failure message key of what went wrong
 */
public record SourceSummary(
        SourceId id,
        String fileName,
        String tile,
        int width,
        int height,
        SourceState state,
        @Nullable GateVerdict verdict,
        Expression expression,
        @Nullable String failure) {

    /** Whether portraits can be made of it. */
    public boolean isUsable() {
        return verdict != null && verdict != GateVerdict.IMPOSSIBLE;
    }
}
