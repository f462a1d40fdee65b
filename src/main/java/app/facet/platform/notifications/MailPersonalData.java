package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mails of the last weeks to a person. Their words are left out: they may hold links that are still good. */
@Component
class MailPersonalData implements PersonalData {

    private final MailRepository mails;
    private final MailSeals seals;

    MailPersonalData(MailRepository mails, MailSeals seals) {
        this.mails = mails;
        this.seals = seals;
    }

    @Override
    public String section() {
        return "notifications";
    }

    @Override
    public Set<String> tables() {
        return Set.of("notifications_mail");
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        archive.json(
                section(),
                "mails",
                mails.findByAccountIdOrderByCreatedAt(account.value()).stream()
                        .map(seals::summary)
                        .toList());
    }

    @Override
    @Transactional
    public void erase(AccountId account) {
        mails.deleteByAccountId(account.value());
    }
}
