package app.facet.platform.analytics;

import java.util.Optional;

/**
 * What events are added up by.
 *
 * @param property where it is by one
 */
public record Grouping(By by, Optional<String> property) {

    public enum By {
        DAY,
        NAME,
        PRODUCT,
        PLATFORM,
        PROPERTY
    }

    public static Grouping by(By by) {
        return new Grouping(by, Optional.empty());
    }

    public static Grouping by(String property) {
        return new Grouping(By.PROPERTY, Optional.of(property));
    }

    String column(Dialect dialect) {
        return switch (by) {
            case DAY -> dialect.day();
            case NAME -> "name";
            case PRODUCT -> "product";
            case PLATFORM -> "platform";
            case PROPERTY -> dialect.property("grouped");
        };
    }
}
