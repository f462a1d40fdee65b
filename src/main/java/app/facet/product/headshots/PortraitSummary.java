package app.facet.product.headshots;

import org.jspecify.annotations.Nullable;

/**
 * One portrait as a shoot shows it.
 *
 * @param tile address of the small picture, once it is made
 * @param screen address of the large one
 * @param likeness to the photo, 0 to 100
 * @param quality what was measured on it, 0 to 100
 * @param gift whether it is small and marked, because nobody paid for it
 * @param stage message key of what is being done now
 * @param waitingBefore how many other pieces of work come first
 * @param failure message key of what went wrong
 */
public record PortraitSummary(
        PortraitId id,
        ShootId shoot,
        Style style,
        PortraitState state,
        @Nullable String tile,
        @Nullable String screen,
        @Nullable Integer likeness,
        @Nullable Integer quality,
        boolean favourite,
        boolean gift,
        @Nullable String stage,
        int percent,
        long waitingBefore,
        @Nullable String failure) {}
