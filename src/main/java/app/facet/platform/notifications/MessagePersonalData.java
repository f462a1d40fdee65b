package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The text and push messages of the last weeks to a person, without their words, as with mails. */
@Component
class MessagePersonalData implements PersonalData {

    private final MessageRepository messages;
    private final MessageSeals seals;

    MessagePersonalData(MessageRepository messages, MessageSeals seals) {
        this.messages = messages;
        this.seals = seals;
    }

    @Override
    public String section() {
        return "notifications";
    }

    @Override
    public Set<String> tables() {
        return Set.of("notifications_message");
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        archive.json(
                section(),
                "messages",
                messages.findByAccountIdOrderByCreatedAt(account.value()).stream()
                        .map(seals::summary)
                        .toList());
    }

    @Override
    @Transactional
    public void erase(AccountId account) {
        messages.deleteByAccountId(account.value());
    }
}
