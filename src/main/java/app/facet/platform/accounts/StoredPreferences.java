package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.ColorTheme;
import app.facet.platform.ui.Ease;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The preferences of one account. */
@Entity
@Table(name = "account_preferences")
class StoredPreferences {

    @Id
    private UUID accountId;

    private @Nullable String language;

    private @Nullable String timeZone;

    @Enumerated(EnumType.STRING)
    private @Nullable Units units;

    @Enumerated(EnumType.STRING)
    private @Nullable ColorTheme theme;

    private String ease = "";

    private boolean counted = true;

    protected StoredPreferences() {}

    StoredPreferences(AccountId account) {
        accountId = account.value();
    }

    void become(Preferences wanted) {
        language = wanted.language().map(Locale::toLanguageTag).orElse(null);
        timeZone = wanted.timeZone().map(ZoneId::getId).orElse(null);
        units = wanted.units().orElse(null);
        theme = wanted.theme().orElse(null);
        ease = wanted.ease().stream().map(Ease::name).sorted().collect(Collectors.joining(","));
    }

    boolean isCounted() {
        return counted;
    }

    void beCounted(boolean wanted) {
        counted = wanted;
    }

    Preferences preferences() {
        return new Preferences(
                Optional.ofNullable(language).map(Locale::forLanguageTag),
                // A zone may leave the list of zones one day; then the browser's is taken.
                Optional.ofNullable(timeZone)
                        .filter(ZoneId.getAvailableZoneIds()::contains)
                        .map(ZoneId::of),
                Optional.ofNullable(units),
                Optional.ofNullable(theme),
                Stream.of(Ease.values())
                        .filter(wanted -> List.of(ease.split(",")).contains(wanted.name()))
                        .collect(Collectors.toSet()));
    }
}
