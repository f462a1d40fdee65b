package app.facet.platform.billing;

import org.jspecify.annotations.Nullable;

/**
 * What an action costs.
 *
 * @param action its key
 * @param usual credits, as its product declares
 * @param override credits, as an admin set them; null: as usual
 */
public record ActionPrice(
        String action, int usual, @Nullable Integer override) {

    public int credits() {
        return override == null ? usual : override;
    }
}
