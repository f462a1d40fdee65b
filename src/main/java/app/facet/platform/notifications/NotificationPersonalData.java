package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person was told, and how they want to be told. */
@Component
class NotificationPersonalData implements PersonalData {

    private final NotificationRepository notifications;
    private final NotificationSeals seals;
    private final ChoiceRepository choices;
    private final RhythmRepository rhythms;
    private final NotificationSettings settings;

    NotificationPersonalData(
            NotificationRepository notifications,
            NotificationSeals seals,
            ChoiceRepository choices,
            RhythmRepository rhythms,
            NotificationSettings settings) {
        this.notifications = notifications;
        this.seals = seals;
        this.choices = choices;
        this.rhythms = rhythms;
        this.settings = settings;
    }

    /** A choice as it is handed over. */
    private record Wanted(String kind, Channel channel, boolean wanted) {}

    @Override
    public String section() {
        return "notifications";
    }

    @Override
    public Set<String> tables() {
        return Set.of("notifications_notification", "notifications_choice", "notifications_rhythm");
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        archive.json(
                section(),
                "notifications",
                notifications.findByAccountIdOrderByCreatedAt(account.value()).stream()
                        .map(seals::summary)
                        .toList());
        archive.json(
                section(),
                "choices",
                choices.findByAccountId(account.value()).stream()
                        .map(choice -> new Wanted(choice.kind(), choice.channel(), choice.isWanted()))
                        .toList());
        archive.json(section(), "rhythm", settings.rhythm(account));
    }

    @Override
    @Transactional
    public void erase(AccountId account) {
        notifications.deleteByAccountId(account.value());
        choices.deleteByAccountId(account.value());
        rhythms.deleteById(account.value());
    }
}
