package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.AccountPreferences;
import app.facet.platform.accounts.AccountSummary;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.checkbox.Checkbox;

/** Whether Facet may count what this person does. */
class CountingSection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    private final Checkbox counted = new Checkbox(getTranslation("accounts.counting.counted"));

    CountingSection(AccountPreferences preferences, AccountSummary me) {
        super("accounts.counting");
        counted.setValue(preferences.isCounted(me.id()));
        counted.addValueChangeListener(change -> {
            preferences.count(me.id(), change.getValue());
            Toasts.success(getTranslation(
                    change.getValue() ? "accounts.counting.switched-on" : "accounts.counting.switched-off"));
        });
        addFields(counted);
    }

    // Package-private test seam.
    Checkbox counted() {
        return counted;
    }
}
