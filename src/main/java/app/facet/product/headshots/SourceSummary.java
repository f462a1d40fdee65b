package app.facet.product.headshots;

import org.jspecify.annotations.Nullable;

/**
 * One source photo as the list shows it.
 *
 * @param tile address of the small picture
 * @param verdict null until it is measured
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
        @Nullable String failure) {}
