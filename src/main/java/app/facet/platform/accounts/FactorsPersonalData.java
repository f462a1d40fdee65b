package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The further ways in that a person has set up. Secrets are not handed over: an export is easily lost. */
@Component
class FactorsPersonalData implements PersonalData {

    private final TotpSecrets apps;
    private final RecoveryCodes recovery;

    FactorsPersonalData(TotpSecrets apps, RecoveryCodes recovery) {
        this.apps = apps;
        this.recovery = recovery;
    }

    @Override
    public String section() {
        return "factors";
    }

    @Override
    public Set<String> tables() {
        return Set.of("account_totp", "account_recovery_code");
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        var since = apps.turnedOnAt(account);
        if (since.isPresent()) {
            archive.json(
                    section(),
                    "authenticator-app",
                    Map.of("since", since.get(), "recoveryCodesLeft", recovery.left(account)));
        }
    }

    @Override
    @Transactional
    public void erase(AccountId account) {
        apps.turnOff(account);
        recovery.forget(account);
    }
}
