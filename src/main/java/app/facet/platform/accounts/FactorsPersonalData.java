package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The further ways in that a person has set up. Secrets are not handed over: an export is easily lost. */
@Component
class FactorsPersonalData implements PersonalData {

    private final TotpSecrets apps;
    private final RecoveryCodes recovery;
    private final PasskeyStore passkeys;
    private final PasskeyOwners owners;

    FactorsPersonalData(TotpSecrets apps, RecoveryCodes recovery, PasskeyStore passkeys, PasskeyOwners owners) {
        this.apps = apps;
        this.recovery = recovery;
        this.passkeys = passkeys;
        this.owners = owners;
    }

    @Override
    public String section() {
        return "factors";
    }

    @Override
    public Set<String> tables() {
        return Set.of("account_totp", "account_recovery_code", "account_passkey", "account_passkey_owner");
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        archive.json(section(), "passkeys", passkeys.of(account));
        var since = apps.turnedOnAt(account);
        if (since.isPresent()) {
            archive.json(
                    section(),
                    "authenticator-app",
                    Map.of("since", since.get(), "recoveryCodesLeft", recovery.left(account)));
        }
    }

    /** Whoever set them up was not the owner of the address. */
    @EventListener
    void reclaimed(AccountReclaimed event) {
        erase(event.account());
    }

    @Override
    @Transactional
    public void erase(AccountId account) {
        apps.turnOff(account);
        recovery.forget(account);
        passkeys.of(account).forEach(passkey -> passkeys.remove(account, passkey.id()));
        owners.forget(account);
    }
}
