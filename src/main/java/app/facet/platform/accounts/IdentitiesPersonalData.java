package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;

/** With which providers a person signs in. */
@Component
class IdentitiesPersonalData implements PersonalData {

    private final Identities identities;

    IdentitiesPersonalData(Identities identities) {
        this.identities = identities;
    }

    @Override
    public String section() {
        return "identities";
    }

    @Override
    public Set<String> tables() {
        return Set.of("account_identity");
    }

    @Override
    public void export(AccountId account, ExportArchive archive) throws IOException {
        archive.json(section(), "identities", identities.of(account));
    }

    @Override
    public void erase(AccountId account) {
        identities.forgetAll(account);
    }
}
