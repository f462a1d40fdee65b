package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes on with people a provider has vouched for and whom Facet does not know as theirs yet. */
@Service
public class ProviderSignIns {

    private final AccountRepository known;
    private final AccountFields fields;
    private final Accounts accounts;
    private final EmailConfirmation confirmation;
    private final Identities identities;
    private final SignIn signIn;
    private final Admission admission;
    private final BrowserSignIn browser;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ProviderSignIns(
            AccountRepository known,
            AccountFields fields,
            Accounts accounts,
            EmailConfirmation confirmation,
            Identities identities,
            SignIn signIn,
            Admission admission,
            BrowserSignIn browser,
            TransactionTemplate transactions,
            Clock clock) {
        this.known = known;
        this.fields = fields;
        this.accounts = accounts;
        this.confirmation = confirmation;
        this.identities = identities;
        this.signIn = signIn;
        this.admission = admission;
        this.browser = browser;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What the person in front of this browser is to be asked. */
    public sealed interface Question {

        Provider provider();

        /** Nobody has the address: shall there be an account? */
        record NewAccount(Provider provider, String email, String name) implements Question {}

        /**
         * An account has the address. Whoever says that it is theirs has to show it.
         *
         * @param byPassword whether its password will do
         */
        record HasAccount(Provider provider, String email, boolean byPassword) implements Question {}

        /** Somebody is signed in: shall the provider open their account from now on? */
        record LinkHere(Provider provider, String label) implements Question {}

        /** The provider opens an account already: that of whoever is signed in, or another. */
        record Linked(Provider provider, boolean here) implements Question {}
    }

    /** Empty when nothing waits, or no longer. */
    @ActingAsTheHouse("whose address it is, is the question")
    @Transactional(readOnly = true)
    public Optional<Question> look() {
        return WaitingIdentity.current(clock).flatMap(waiting -> question(waiting.identity()));
    }

    private Optional<Question> question(ProvedIdentity identity) {
        var owner = identities.owner(identity);
        var here = signIn.maybe();
        if (owner.isPresent()) {
            return Optional.of(new Question.Linked(identity.provider(), owner.equals(here)));
        }
        String email = identity.email();
        if (here.isPresent()) {
            String label = Optional.ofNullable(email)
                    .or(() -> Optional.ofNullable(identity.name()))
                    .orElse("");
            return Optional.of(new Question.LinkHere(identity.provider(), label));
        }
        return Optional.ofNullable(email).map(address -> known.findByEmailIndex(
                        fields.indexOf(new EmailAddress(address)))
                .<Question>map(account -> new Question.HasAccount(identity.provider(), address, isByPassword(account)))
                .orElseGet(() -> new Question.NewAccount(identity.provider(), address, nameOf(identity))));
    }

    /** A password of an account whose address was never confirmed may be a stranger's. */
    private boolean isByPassword(Account account) {
        return account.passwordHash() != null && confirmation.isConfirmed(account.id());
    }

    private static String nameOf(ProvedIdentity identity) {
        return Objects.requireNonNullElse(identity.name(), "");
    }

    /**
     * Opens the account and signs in. Its address is confirmed: the provider has said so.
     *
     * @return where they wanted to go; empty when nowhere in particular
     * @throws NothingWaits when it was waited too long
     * @throws RegistrationRefused when the name is empty or the address was given an account in the meantime
     */
    @ActingAsTheHouse("nobody is signed in yet")
    public Optional<String> open(String displayName) {
        var identity =
                WaitingIdentity.current(clock).orElseThrow(NothingWaits::new).identity();
        var email = Optional.ofNullable(identity.email()).map(EmailAddress::new).orElseThrow(NothingWaits::new);
        var account = Objects.requireNonNull(transactions.execute(status -> open(displayName, email, identity)));
        WaitingIdentity.forget();
        var wanted = browser.wanted();
        browser.signIn(admission.admit(signIn.find(account).orElseThrow(NothingWaits::new)));
        return wanted;
    }

    private AccountId open(String displayName, EmailAddress email, ProvedIdentity identity) {
        var account = accounts.registerWithoutPassword(displayName, email);
        confirmation.confirmed(account);
        identities.link(account, identity);
        return account;
    }
}
