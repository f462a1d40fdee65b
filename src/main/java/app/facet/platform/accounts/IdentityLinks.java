package app.facet.platform.accounts;

import app.facet.platform.accounts.AskedTooOften.Reason;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import app.facet.platform.kernel.StepUp;
import app.facet.platform.notifications.MailId;
import app.facet.platform.notifications.Mails;
import app.facet.platform.notifications.PublicAddress;
import app.facet.platform.notifications.Recipient;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ties what a provider has vouched for to an account that was there before. Never because of an address alone: whoever
 * wants it shows that the account is theirs (docs/decisions/0014).
 */
@Service
public class IdentityLinks {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final AccountRepository known;
    private final AccountFields fields;
    private final EmailConfirmation confirmation;
    private final Reclaiming reclaiming;
    private final Identities identities;
    private final SignIn signIn;
    private final StepUp stepUp;
    private final AuthenticationManager authentication;
    private final Admission admission;
    private final BrowserSignIn browser;
    private final Mails mails;
    private final PublicAddress address;
    private final TransactionTemplate transactions;
    private final Clock clock;

    IdentityLinks(
            AccountRepository known,
            AccountFields fields,
            EmailConfirmation confirmation,
            Reclaiming reclaiming,
            Identities identities,
            SignIn signIn,
            StepUp stepUp,
            AuthenticationManager authentication,
            Admission admission,
            BrowserSignIn browser,
            Mails mails,
            PublicAddress address,
            TransactionTemplate transactions,
            Clock clock) {
        this.known = known;
        this.fields = fields;
        this.confirmation = confirmation;
        this.reclaiming = reclaiming;
        this.identities = identities;
        this.signIn = signIn;
        this.stepUp = stepUp;
        this.authentication = authentication;
        this.admission = admission;
        this.browser = browser;
        this.mails = mails;
        this.address = address;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * To the account of whoever is signed in and proved it lately: what is added opens the account for good.
     *
     * @throws NothingWaits when it was waited too long
     * @throws IdentityTaken when it opens an account already
     */
    @ActingAsTheHouse("whose it is already, is the question")
    @Transactional
    public void here(Locale language) {
        stepUp.require();
        link(signIn.id(), waiting().identity(), language);
        WaitingIdentity.forget();
    }

    /**
     * To the account that has the address, and signs in.
     *
     * @return where they wanted to go
     * @throws WrongPassword when it is not the account's, or the account's address was never confirmed
     * @throws PasswordDoorClosed after too many wrong ones
     */
    @ActingAsTheHouse("nobody is signed in yet")
    public String byPassword(String password, Locale language) {
        var identity = waiting().identity();
        var account = account(identity);
        if (!confirmation.isConfirmed(account.id())) {
            throw new WrongPassword();
        }
        var signedIn = authenticate(fields.email(account), password);
        if (signedIn.getPrincipal() instanceof SignedInAccount half && half.waitsForCode()) {
            return browser.signIn(signedIn); // half of a proof ties nothing; they are asked once more after the code
        }
        transactions.executeWithoutResult(status -> link(account.id(), identity, language));
        WaitingIdentity.forget();
        return browser.signIn(signedIn);
    }

    private Authentication authenticate(EmailAddress email, String password) {
        try {
            return authentication.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(email.value(), password));
        } catch (DoorClosed closed) {
            throw new PasswordDoorClosed(closed.howLong());
        } catch (DoorBusy busy) {
            throw new TooBusy();
        } catch (AuthenticationException wrong) {
            throw new WrongPassword();
        }
    }

    /**
     * Sends a link that works in this browser only: in another, a stranger could have it pressed by the owner.
     *
     * @throws AskedTooOften when one was sent a moment ago
     */
    @ActingAsTheHouse("nobody is signed in yet")
    @Transactional
    public MailId send(Locale language) {
        var waiting = waiting();
        var account = account(waiting.identity());
        var last = waiting.mailedAt();
        if (last != null && last.plus(PAUSE).isAfter(clock.instant())) {
            throw new AskedTooOften(Reason.A_MOMENT_AGO);
        }
        var secret = LinkSecret.random();
        waiting.mailed(secret, clock.instant());
        return mails.send(
                AccountMails.LINK_IDENTITY,
                new Recipient(account.id(), fields.email(account).value(), language),
                Map.of(
                        "provider",
                        waiting.identity().provider().displayName(),
                        "link",
                        address.of("sign-in/continue/" + secret.value())));
    }

    /** Whether the link was sent about what waits in this browser. */
    public boolean isGood(String secret) {
        return WaitingIdentity.current(clock)
                .filter(waiting -> waiting.wasMailed(secret))
                .isPresent();
    }

    /**
     * To the account that has the address, and signs in.
     *
     * @return where they wanted to go
     * @throws LinkNotGood when the link is wrong, too old, or from another browser
     */
    @ActingAsTheHouse("nobody is signed in yet")
    public String byMail(String secret, Locale language) {
        if (!isGood(secret)) {
            throw new LinkNotGood();
        }
        var identity = waiting().identity();
        var id = Objects.requireNonNull(transactions.execute(status -> {
            var account = account(identity);
            reclaiming.unlessConfirmed(account);
            link(account.id(), identity, language);
            return account.id();
        }));
        WaitingIdentity.forget();
        return browser.signIn(admission.admit(signIn.find(id).orElseThrow(NothingWaits::new)));
    }

    private WaitingIdentity waiting() {
        return WaitingIdentity.current(clock).orElseThrow(NothingWaits::new);
    }

    private Account account(ProvedIdentity identity) {
        return Optional.ofNullable(identity.email())
                .flatMap(email -> known.findByEmailIndex(fields.indexOf(new EmailAddress(email))))
                .orElseThrow(NothingWaits::new);
    }

    private void link(AccountId account, ProvedIdentity identity, Locale language) {
        identities.link(account, identity);
        var owner = known.findById(account.value()).orElseThrow(NothingWaits::new);
        mails.send(
                AccountMails.IDENTITY_LINKED,
                new Recipient(account, fields.email(owner).value(), language),
                Map.of("provider", identity.provider().displayName(), "link", address.of("account")));
    }
}
