package app.facet.platform.accounts;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.StepUp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The authenticator app of whoever is signed in, and their recovery codes. */
@Service
public class SecondFactors {

    private final CurrentAccount current;
    private final StepUp stepUp;
    private final TotpSecrets apps;
    private final RecoveryCodes recovery;
    private final Sessions sessions;
    private final FactorMails mails;
    private final Audit audit;

    SecondFactors(
            CurrentAccount current,
            StepUp stepUp,
            TotpSecrets apps,
            RecoveryCodes recovery,
            Sessions sessions,
            FactorMails mails,
            Audit audit) {
        this.current = current;
        this.stepUp = stepUp;
        this.apps = apps;
        this.recovery = recovery;
        this.sessions = sessions;
        this.mails = mails;
        this.audit = audit;
    }

    /** Since when a code is asked for, if one is. */
    @Transactional(readOnly = true)
    public Optional<Instant> appSince() {
        return apps.turnedOnAt(current.id());
    }

    @Transactional(readOnly = true)
    public int recoveryCodesLeft() {
        return recovery.left(current.id());
    }

    /** A secret for a new app. Nothing is kept until {@link #turnOnApp} has seen a code of it. */
    public TotpSecret propose() {
        stepUp.require();
        return TotpSecret.random();
    }

    /**
     * From now on a code is asked for. All other browsers have to sign in again, and type one.
     *
     * @return the recovery codes, to be shown now and never again
     * @throws WrongCode when it is not the app's; then nothing changes
     */
    @Transactional
    public List<String> turnOnApp(TotpSecret secret, String code) {
        stepUp.require();
        AccountId me = current.id();
        if (!apps.turnOn(me, secret, code.replaceAll("\\s", ""))) {
            throw new WrongCode();
        }
        audit.record(AuditEntry.of("accounts.app-on", me));
        mails.tell(AccountMails.APP_ON, me);
        sessions.endOthers(me, sessions.current());
        return recovery.renew(me);
    }

    @Transactional
    public void turnOffApp() {
        stepUp.require();
        AccountId me = current.id();
        recovery.forget(me);
        if (apps.turnOff(me)) {
            audit.record(AuditEntry.of("accounts.app-off", me));
            mails.tell(AccountMails.APP_OFF, me);
        }
    }

    /** @return new recovery codes; the old ones no longer work */
    @Transactional
    public List<String> renewRecoveryCodes() {
        stepUp.require();
        AccountId me = current.id();
        if (apps.turnedOnAt(me).isEmpty()) {
            return List.of();
        }
        audit.record(AuditEntry.of("accounts.recovery-codes-renewed", me));
        return recovery.renew(me);
    }
}
