package app.facet.platform.accounts;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.audit.Origin;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.StepUp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of whoever is signed in. */
@Service
public class Passkeys {

    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);
    private static final int MOST = 20;
    private static final int LONGEST_LABEL = 60;

    private final CurrentAccount current;
    private final StepUp stepUp;
    private final RelyingParty facet;
    private final PasskeyStore store;
    private final WaysIn waysIn;
    private final FactorMails mails;
    private final Audit audit;

    Passkeys(
            CurrentAccount current,
            StepUp stepUp,
            RelyingParty facet,
            PasskeyStore store,
            WaysIn waysIn,
            FactorMails mails,
            Audit audit) {
        this.current = current;
        this.stepUp = stepUp;
        this.facet = facet;
        this.store = store;
        this.waysIn = waysIn;
        this.mails = mails;
        this.audit = audit;
    }

    public List<Passkey> all() {
        return store.of(current.id());
    }

    /**
     * What to ask the browser for a new one.
     *
     * @throws PasskeyRefused when there are many already
     */
    public PasskeyQuestion<PublicKeyCredentialCreationOptions> ask() {
        stepUp.require();
        AccountId me = current.id();
        if (store.of(me).size() >= MOST) {
            throw new PasskeyRefused(PasskeyRefused.Reason.TOO_MANY);
        }
        return facet.askForNew(me);
    }

    /**
     * Keeps what the browser made, under the name of the device.
     *
     * @throws PasskeyRefused when it is not what was asked for
     */
    @Transactional
    public void add(PasskeyQuestion<PublicKeyCredentialCreationOptions> question, String answer) {
        stepUp.require();
        AccountId me = current.id();
        String label = Optional.ofNullable(Origin.current().device()).orElse("Passkey");
        try {
            facet.keep(question.take(), answer, label);
        } catch (PasskeyRefused answered) {
            throw answered;
        } catch (RuntimeException notGood) {
            LOG.debug("A new passkey was refused", notGood);
            throw new PasskeyRefused(PasskeyRefused.Reason.NOT_GOOD);
        }
        audit.record(AuditEntry.of("accounts.passkey-added", me));
        mails.tell(AccountMails.PASSKEY_ADDED, me);
    }

    /** A name that is empty changes nothing. */
    public void rename(UUID passkey, String label) {
        String name = label.strip();
        if (!name.isEmpty()) {
            store.rename(current.id(), passkey, name.substring(0, Math.min(name.length(), LONGEST_LABEL)));
        }
    }

    /** @throws LastWayIn when there would be no other left */
    @Transactional
    public void remove(UUID passkey) {
        stepUp.require();
        AccountId me = current.id();
        waysIn.requireAnother(me);
        if (store.remove(me, passkey)) {
            audit.record(AuditEntry.of("accounts.passkey-removed", me));
            mails.tell(AccountMails.PASSKEY_REMOVED, me);
        }
    }
}
