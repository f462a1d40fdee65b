package app.facet.platform.accounts;

import app.facet.platform.ui.ColorTheme;
import app.facet.platform.ui.Ease;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How a person wants Facet to speak, count and look; what is empty is left to their browser. */
public record Preferences(
        Optional<Locale> language,
        Optional<ZoneId> timeZone,
        Optional<Units> units,
        Optional<ColorTheme> theme,
        Set<Ease> ease) {

    public static final Preferences NONE =
            new Preferences(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

    Preferences withLanguage(Locale wanted) {
        return new Preferences(Optional.of(wanted), timeZone, units, theme, ease);
    }

    Preferences withTheme(ColorTheme wanted) {
        return new Preferences(language, timeZone, units, Optional.of(wanted), ease);
    }
}
