package app.facet.platform.accounts;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.audit.Origin;
import app.facet.platform.kernel.AccountId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Looks at the second factors people type: codes of their authenticator app and recovery codes. Wrong ones are counted
 * and slowed down as wrong passwords are. Call it outside a transaction, or a refusal is not counted.
 */
@Component
class CodeDoor {

    private final TotpSecrets apps;
    private final RecoveryCodes recovery;
    private final FailedSignIns failures;
    private final FactorMails mails;
    private final Audit audit;

    CodeDoor(TotpSecrets apps, RecoveryCodes recovery, FailedSignIns failures, FactorMails mails, Audit audit) {
        this.apps = apps;
        this.recovery = recovery;
        this.failures = failures;
        this.mails = mails;
        this.audit = audit;
    }

    /**
     * @throws WrongCode when it is none
     * @throws CodesClosed when there were too many wrong ones
     */
    void check(AccountId account, String typed) {
        String door = "code/" + account;
        var address = Optional.ofNullable(Origin.current().address());
        try {
            failures.begin(door, address);
        } catch (DoorClosed closed) {
            throw new CodesClosed(closed.howLong());
        }
        if (!isOne(account, typed.replaceAll("\\s", ""))) {
            audit.recordRegardless(AuditEntry.of("accounts.code-wrong").about(account));
            throw new WrongCode();
        }
        failures.succeeded(door, address);
    }

    private boolean isOne(AccountId account, String typed) {
        if (typed.matches("[0-9]{" + TimeCodes.DIGITS + "}")) {
            return apps.accepts(account, typed);
        }
        boolean used = typed.length() <= 40 && recovery.use(account, typed);
        if (used) {
            audit.record(AuditEntry.of("accounts.recovery-code-used", account));
            mails.tell(AccountMails.RECOVERY_CODE_USED, account);
        }
        return used;
    }
}
