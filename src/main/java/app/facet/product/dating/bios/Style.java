package app.facet.product.dating.bios;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a bio should come across. */
public enum Style {
    WITTY,
    SINCERE,
    ADVENTUROUS,
    PLAYFUL,
    INTELLECTUAL,
    MINIMAL,
    BOLD,
    ROMANTIC;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Style> named(String key) {
        return Stream.of(values()).filter(style -> style.key().equals(key)).findFirst();
    }
}
