package app.facet.platform.accounts;

import app.facet.platform.accounts.AccountStatistics.Way;
import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotSignedIn;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Service;

/**
 * Signs people in with a passkey. That is two factors in one, the device and its owner's finger, face or PIN, so no code
 * is asked for; and there is nothing to guess, so it works while wrong passwords have closed their door.
 */
@Service
public class PasskeySignIn {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeySignIn.class);

    private final RelyingParty facet;
    private final PasskeyStore store;
    private final SignIn signIn;
    private final Reauthentication reauthentication;
    private final BrowserSignIn browser;
    private final NewDevices devices;
    private final AccountStatistics statistics;
    private final Audit audit;
    private final Clock clock;

    PasskeySignIn(
            RelyingParty facet,
            PasskeyStore store,
            SignIn signIn,
            Reauthentication reauthentication,
            BrowserSignIn browser,
            NewDevices devices,
            AccountStatistics statistics,
            Audit audit,
            Clock clock) {
        this.facet = facet;
        this.store = store;
        this.signIn = signIn;
        this.reauthentication = reauthentication;
        this.browser = browser;
        this.devices = devices;
        this.statistics = statistics;
        this.audit = audit;
        this.clock = clock;
    }

    /** What to ask the browser: for any passkey of Facet's, or for those of whoever is signed in. */
    public PasskeyQuestion<PublicKeyCredentialRequestOptions> ask() {
        return facet.askForKnown(signIn.maybe());
    }

    /** Whether whoever is signed in could prove with one that it is them. */
    public boolean isPossible() {
        return signIn.maybe().filter(me -> !store.of(me).isEmpty()).isPresent();
    }

    /**
     * Signs its owner in. The session gets a new id.
     *
     * @return where they wanted to go
     * @throws PasskeyRefused when it is none of Facet's, or did not check its owner
     */
    public String signIn(PasskeyQuestion<PublicKeyCredentialRequestOptions> question, String answer) {
        var id = whoseIs(question, answer);
        var account = signIn.find(id).orElseThrow(PasskeySignIn::refused).letIn();
        account.proved(clock.instant());
        String target = browser.signIn(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        audit.record(AuditEntry.of("accounts.signed-in", id).with("with", "passkey"));
        statistics.signedIn(id, Way.PASSKEY);
        devices.cameIn(account);
        return target;
    }

    /**
     * Proves that it is still them.
     *
     * @throws PasskeyRefused when it is not one of theirs
     */
    public void prove(PasskeyQuestion<PublicKeyCredentialRequestOptions> question, String answer) {
        var me = signIn.current().orElseThrow(NotSignedIn::new);
        if (!whoseIs(question, answer).equals(me.id())) {
            throw refused();
        }
        reauthentication.proved(me, "passkey");
    }

    private AccountId whoseIs(PasskeyQuestion<PublicKeyCredentialRequestOptions> question, String answer) {
        try {
            return facet.whoseIs(question.take(), answer);
        } catch (CounterWentBack copied) {
            var entry = AuditEntry.of("accounts.passkey-copied");
            audit.recordRegardless(copied.account().map(entry::about).orElse(entry));
            throw refused();
        } catch (RuntimeException notGood) {
            LOG.debug("A passkey was refused", notGood);
            var entry = AuditEntry.of("accounts.passkey-refused");
            audit.recordRegardless(signIn.maybe().map(entry::about).orElse(entry));
            throw refused();
        }
    }

    private static PasskeyRefused refused() {
        return new PasskeyRefused(PasskeyRefused.Reason.NOT_GOOD);
    }
}
