package app.facet.platform.accounts;

import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.AccountAppearance;
import app.facet.platform.ui.ColorTheme;
import app.facet.platform.ui.Ease;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Has Facet look and speak the way whoever is signed in wants it, in every browser of theirs. */
@Component
class OwnAppearance implements AccountAppearance {

    private final CurrentAccount current;
    private final AccountPreferences preferences;

    OwnAppearance(CurrentAccount current, AccountPreferences preferences) {
        this.current = current;
        this.preferences = preferences;
    }

    @Override
    public Optional<Locale> language() {
        return current.maybe().map(preferences::of).flatMap(Preferences::language);
    }

    @Override
    public Optional<ColorTheme> theme() {
        return current.maybe().map(preferences::of).flatMap(Preferences::theme);
    }

    @Override
    public Optional<ZoneId> timeZone() {
        return current.maybe().map(preferences::of).flatMap(Preferences::timeZone);
    }

    @Override
    public Set<Ease> ease() {
        return current.maybe().map(preferences::of).map(Preferences::ease).orElse(Set.of());
    }

    @Override
    public void choose(Locale language) {
        change(before -> before.withLanguage(language));
    }

    @Override
    public void choose(ColorTheme theme) {
        change(before -> before.withTheme(theme));
    }

    private void change(UnaryOperator<Preferences> change) {
        current.maybe().ifPresent(account -> preferences.save(account, change.apply(preferences.of(account))));
    }
}
