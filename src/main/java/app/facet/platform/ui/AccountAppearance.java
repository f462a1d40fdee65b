package app.facet.platform.ui;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How whoever is signed in wants Facet to look and speak. Lent by the module that keeps it; empty for visitors and for
 * people who never chose, so that their browser decides.
 */
public interface AccountAppearance {

    Optional<Locale> language();

    Optional<ColorTheme> theme();

    Optional<ZoneId> timeZone();

    Set<Ease> ease();

    /** Remembers the choice if somebody is signed in. */
    void choose(Locale language);

    /** Remembers the choice if somebody is signed in. */
    void choose(ColorTheme theme);
}
