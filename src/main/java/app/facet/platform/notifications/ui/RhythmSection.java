package app.facet.platform.notifications.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.notifications.Digest;
import app.facet.platform.notifications.NotificationSettings;
import app.facet.platform.notifications.QuietHours;
import app.facet.platform.notifications.Rhythm;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When nothing may ring, and whether mails that can wait are gathered. */
class RhythmSection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    private final transient NotificationSettings settings;
    private final transient AccountId me;
    private final TimePicker from = new TimePicker(getTranslation("notifications.settings.quiet-from"));
    private final TimePicker until = new TimePicker(getTranslation("notifications.settings.quiet-until"));
    private final RadioButtonGroup<Digest> digest =
            new RadioButtonGroup<>(getTranslation("notifications.settings.digest"));

    RhythmSection(NotificationSettings settings, AccountId me) {
        super("notifications.settings.rhythm");
        this.settings = settings;
        this.me = me;
        var rhythm = settings.rhythm(me);
        setUp(from, rhythm.quiet().map(QuietHours::from).orElse(null));
        setUp(until, rhythm.quiet().map(QuietHours::until).orElse(null));
        digest.setItems(Digest.values());
        digest.setItemLabelGenerator(
                one -> getTranslation("notifications.digest." + one.name().toLowerCase(Locale.ROOT)));
        digest.setValue(rhythm.digest());
        addFields(from, until, digest);
        addButton(getTranslation("notifications.settings.save"), this::save);
    }

    private static void setUp(TimePicker field, @Nullable LocalTime value) {
        field.setStep(Duration.ofMinutes(30));
        field.setClearButtonVisible(true);
        field.setValue(value);
    }

    private void save() {
        boolean half = from.isEmpty() != until.isEmpty();
        var missing = from.isEmpty() ? from : until;
        missing.setErrorMessage(getTranslation("notifications.settings.quiet-half"));
        missing.setInvalid(half);
        if (half) {
            missing.focus();
            return;
        }
        var quiet = from.getOptionalValue().map(begin -> new QuietHours(begin, until.getValue()));
        settings.keep(me, new Rhythm(quiet, digest.getValue()));
        Toasts.success(getTranslation("notifications.settings.saved"));
    }
}
