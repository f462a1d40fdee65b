package app.facet.product.headshots;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A portrait somebody paid for, as an admin sees it: never the picture, nor whose it is.
 *
 * @param style its code
 * @param engine code of the model; null for the built-in studio
 * @param refunded whether its credits were given back
 */
public record ChargedPortrait(
        PortraitId id, Instant at, String style, @Nullable String engine, int likeness, boolean refunded) {}
