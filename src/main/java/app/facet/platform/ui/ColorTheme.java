package app.facet.platform.ui;

import com.vaadin.flow.component.page.ColorScheme;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Light, dark, or as the device has it. */
public enum ColorTheme {
    SYSTEM(ColorScheme.Value.LIGHT_DARK),
    LIGHT(ColorScheme.Value.LIGHT),
    DARK(ColorScheme.Value.DARK);

    private final ColorScheme.Value scheme;

    ColorTheme(ColorScheme.Value scheme) {
        this.scheme = scheme;
    }

    ColorScheme.Value scheme() {
        return scheme;
    }

    /** The word in the cookie and on the page's root. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Anything unknown means the device decides. */
    public static ColorTheme of(@Nullable String word) {
        for (var theme : values()) {
            if (theme.word().equals(word)) {
                return theme;
            }
        }
        return SYSTEM;
    }
}
