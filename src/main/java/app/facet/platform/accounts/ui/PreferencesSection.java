package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.AccountPreferences;
import app.facet.platform.accounts.AccountSummary;
import app.facet.platform.accounts.Preferences;
import app.facet.platform.accounts.Units;
import app.facet.platform.ui.Appearance;
import app.facet.platform.ui.ColorTheme;
import app.facet.platform.ui.Ease;
import app.facet.platform.ui.ReaderZone;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.Texts;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;

/** How Facet speaks, counts and looks for this person, wherever they sign in. */
class PreferencesSection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    private final transient AccountPreferences preferences;
    private final transient AccountSummary me;
    private final Select<Locale> language = new Select<>();
    private final ComboBox<ZoneId> timeZone = new ComboBox<>();
    private final Select<Units> units = new Select<>();
    private final Select<ColorTheme> theme = new Select<>();
    private final CheckboxGroup<Ease> ease = new CheckboxGroup<>(getTranslation("accounts.preferences.ease"));

    PreferencesSection(AccountPreferences preferences, AccountSummary me) {
        super("accounts.preferences");
        this.preferences = preferences;
        this.me = me;
        var chosen = preferences.of(me.id());
        setUp(language, "language", locale -> Texts.of(locale).get("accounts.preferences.own-name"));
        language.setItems(Texts.languages());
        language.setValue(chosen.language().orElse(null));
        setUpTimeZone();
        timeZone.setValue(chosen.timeZone().orElse(null));
        setUp(
                units,
                "units",
                unit -> getTranslation("accounts.units." + unit.name().toLowerCase(Locale.ROOT)));
        units.setItems(Units.values());
        units.setValue(chosen.units().orElse(null));
        setUp(theme, "theme", wanted -> getTranslation("accounts.theme." + wanted.word()));
        theme.setItems(ColorTheme.LIGHT, ColorTheme.DARK);
        theme.setValue(
                chosen.theme().filter(wanted -> wanted != ColorTheme.SYSTEM).orElse(null));
        ease.setItems(Ease.values());
        ease.setItemLabelGenerator(wanted -> getTranslation("accounts.ease." + wanted.word()));
        ease.setValue(chosen.ease());
        addFields(language, timeZone, units, theme, ease);
        addButton(getTranslation("accounts.preferences.save"), this::save);
    }

    private <T> void setUp(Select<T> select, String name, Function<T, String> word) {
        String asInTheBrowser = getTranslation("accounts.preferences.as-browser");
        select.setLabel(getTranslation("accounts.preferences." + name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(asInTheBrowser);
        select.setItemLabelGenerator(item -> item == null ? asInTheBrowser : word.apply(item));
    }

    private void setUpTimeZone() {
        timeZone.setLabel(getTranslation("accounts.preferences.time-zone"));
        timeZone.setPlaceholder(getTranslation("accounts.preferences.as-browser"));
        timeZone.setClearButtonVisible(true);
        timeZone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        timeZone.setItemLabelGenerator(zone -> zone.getId().replace('_', ' '));
    }

    private void save() {
        var before = preferences.of(me.id());
        var wanted = new Preferences(
                language.getOptionalValue(),
                timeZone.getOptionalValue(),
                units.getOptionalValue(),
                theme.getOptionalValue(),
                ease.getValue());
        preferences.save(me.id(), wanted);
        ReaderZone.forget();
        Appearance.choose(wanted.theme().orElse(ColorTheme.SYSTEM));
        boolean otherWords = !wanted.language().equals(before.language());
        if (!otherWords && wanted.ease().equals(before.ease())) {
            Toasts.success(getTranslation("accounts.preferences.saved"));
            return;
        }
        // Every word or line changes, so the page is loaded anew; it says itself that this was saved.
        AccountView.sayAfterReload();
        if (otherWords) {
            Appearance.choose(wanted.language().orElseGet(PreferencesSection::languageOfTheBrowser));
        } else {
            UI.getCurrent().getPage().reload();
        }
    }

    private static Locale languageOfTheBrowser() {
        return Texts.closest(UI.getCurrent().getSession().getBrowser().getLocale());
    }
}
