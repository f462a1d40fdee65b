package app.facet.platform.accounts;

import app.facet.platform.accounts.ProviderFailed.Reason;
import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.audit.Origin;
import app.facet.platform.kernel.NotSignedIn;
import app.facet.platform.kernel.OwnersOnly;
import app.facet.platform.kernel.StepUp;
import app.facet.platform.kernel.StepUpNeeded;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Whoever is signed in proves again that it is them: with the code of their authenticator app if they have one, else
 * with their password, or with a passkey; and by their provider's word if they have none of these. Kept with the session, and for this session only.
 */
@Service
public class Reauthentication implements StepUp {

    static final Duration HOLDS = Duration.ofMinutes(10);

    private final SignIn signIn;
    private final TotpSecrets apps;
    private final CodeDoor codes;
    private final FailedSignIns failures;
    private final PasswordEncoder encoder;
    private final Audit audit;
    private final Clock clock;

    Reauthentication(
            SignIn signIn,
            TotpSecrets apps,
            CodeDoor codes,
            FailedSignIns failures,
            PasswordEncoder encoder,
            Audit audit,
            Clock clock) {
        this.signIn = signIn;
        this.apps = apps;
        this.codes = codes;
        this.failures = failures;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void require() {
        if (!isFresh()) {
            throw new StepUpNeeded();
        }
    }

    /** @throws OwnersOnly when an admin looks through the owner's eyes: there is nothing they could prove */
    public boolean isFresh() {
        signIn.requireOwner();
        return signIn.current()
                .flatMap(SignedInAccount::provedAt)
                .filter(when -> when.plus(HOLDS).isAfter(clock.instant()))
                .isPresent();
    }

    /** Whether the code of an authenticator app is asked for, and not the password. */
    public boolean takesCode() {
        return apps.isOn(me().id());
    }

    /** Whether there is a password to ask for; those who came by way of a provider may have none. */
    public boolean takesPassword() {
        return !takesCode() && signIn.passwordHash(me().id()).isPresent();
    }

    /**
     * Call it outside a transaction.
     *
     * @throws WrongCode when it is none
     * @throws CodesClosed when there were too many wrong ones
     */
    public void withCode(String code) {
        signIn.requireOwner();
        codes.check(me().id(), code);
        proved(me(), "code");
    }

    /**
     * Call it outside a transaction. Of no use to whoever has an authenticator app.
     *
     * @throws WrongPassword when it is not the account's
     * @throws CodesClosed when there were too many wrong ones here; those of strangers who try to sign in don't count
     * @throws TooBusy when nobody looked at it
     */
    public void withPassword(String password) {
        signIn.requireOwner();
        var me = me();
        if (takesCode()) {
            throw new StepUpNeeded();
        }
        String door = "step-up/" + me.id();
        var address = Optional.ofNullable(Origin.current().address());
        try {
            failures.begin(door, address);
        } catch (DoorClosed closed) {
            throw new CodesClosed(closed.howLong());
        }
        if (!isRight(password, me, () -> failures.takeBack(door, address))) {
            audit.recordRegardless(AuditEntry.of("accounts.step-up-failed", me.id()));
            throw new WrongPassword();
        }
        failures.succeeded(door, address);
        proved(me, "password");
    }

    private boolean isRight(String password, SignedInAccount me, Runnable unseen) {
        try {
            return password.length() <= PasswordRules.LONGEST
                    && signIn.passwordHash(me.id())
                            .filter(hash -> encoder.matches(password, hash))
                            .isPresent();
        } catch (TooBusy busy) {
            unseen.run();
            throw busy;
        }
    }

    /** Whether a provider's word counts. */
    public boolean takesProvider() {
        return !takesCode() && !takesPassword();
    }

    /** @throws ProviderFailed when the provider has seen them too long ago */
    void withProvider(ProvedIdentity identity) throws ProviderFailed {
        signIn.requireOwner();
        var when = identity.provedAt(clock.instant());
        if (!takesProvider()) {
            throw new StepUpNeeded();
        }
        if (!when.plus(HOLDS).isAfter(clock.instant())) {
            throw new ProviderFailed(Reason.NOT_FRESH, null);
        }
        proved(me(), identity.provider().key(), when);
    }

    void proved(SignedInAccount me, String how) {
        proved(me, how, clock.instant());
    }

    private void proved(SignedInAccount me, String how, Instant when) {
        me.proved(when);
        audit.record(AuditEntry.of("accounts.stepped-up", me.id()).with("with", how));
    }

    private SignedInAccount me() {
        return signIn.current().orElseThrow(NotSignedIn::new);
    }
}
