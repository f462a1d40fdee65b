package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The telephone number of a person. */
@Component
class PhonePersonalData implements PersonalData {

    private final PhoneRepository stored;
    private final Phones phones;

    PhonePersonalData(PhoneRepository stored, Phones phones) {
        this.stored = stored;
        this.phones = phones;
    }

    @Override
    public String section() {
        return "notifications";
    }

    @Override
    public Set<String> tables() {
        return Set.of("notifications_phone");
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        archive.json(section(), "phone", phones.of(account));
    }

    @Override
    @Transactional
    public void erase(AccountId account) {
        stored.deleteById(account.value());
    }
}
