package app.facet.product.headshots;

import java.util.Locale;

/** Where a portrait goes to work. */
public enum Industry {
    BUSINESS,
    FINANCE,
    LAW,
    TECH,
    HEALTH,
    EDUCATION,
    CREATIVE,
    SERVICE,
    PUBLIC;

    public String messageKey() {
        return "headshots.industry." + name().toLowerCase(Locale.ROOT);
    }
}
