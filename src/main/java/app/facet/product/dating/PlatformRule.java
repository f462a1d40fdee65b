package app.facet.product.dating;

import java.time.LocalDate;

/**
 * A platform's rules for photos.
 *
 * @param frame width divided by height of what the platform shows
 * @param shortestSide pixels the shorter side needs so that nothing is enlarged
 * @param evidence where the figures come from
 * @param checkedOn when the figures were last looked up
 */
public record PlatformRule(
        String code,
        String name,
        int photosAtMost,
        double frame,
        int shortestSide,
        Evidence evidence,
        LocalDate checkedOn) {}
