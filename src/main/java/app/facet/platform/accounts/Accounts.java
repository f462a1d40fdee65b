package app.facet.platform.accounts;

import app.facet.platform.accounts.RegistrationRefused.Reason;
import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import app.facet.platform.kernel.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts and finds them again. */
@Service
public class Accounts {

    private static final int LONGEST_NAME = 80;

    private final AccountRepository accounts;
    private final AccountFields fields;
    private final PasswordRules passwordRules;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            AccountFields fields,
            PasswordRules passwordRules,
            PasswordEncoder passwords,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.audit = audit;
        this.events = events;
        this.accounts = accounts;
        this.fields = fields;
        this.passwordRules = passwordRules;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Opens an account without asking its mailbox. What is refused tells whether an address is taken: for people, use
     * {@link SignUps}.
     *
     * @throws RegistrationRefused when a field can't be accepted
     */
    @ActingAsTheHouse("nobody is signed in yet")
    @Transactional
    public AccountId register(Registration form) {
        String name = acceptedName(form.displayName());
        var email = new EmailAddress(form.email());
        passwordRules.check(form.password(), email);
        requireFree(email);
        return open(fields.registered(email, name, passwords.encode(form.password()), clock.instant()));
    }

    /**
     * Opens an account that is entered by other ways than a password.
     *
     * @throws RegistrationRefused when the name is empty or the address has an account
     */
    @ActingAsTheHouse("nobody is signed in yet")
    @Transactional
    AccountId registerWithoutPassword(String displayName, EmailAddress email) {
        String name = acceptedName(displayName);
        requireFree(email);
        return open(fields.registered(email, name, null, clock.instant()));
    }

    private void requireFree(EmailAddress email) {
        if (accounts.existsByEmailIndex(fields.indexOf(email))) {
            throw new RegistrationRefused(Reason.EMAIL_TAKEN);
        }
    }

    private AccountId open(Account account) {
        var id = accounts.saveAndFlush(account).id(); // what follows may refer to its row
        audit.record(AuditEntry.of("accounts.registered", id));
        events.publishEvent(new AccountOpened(id));
        return id;
    }

    /** From now on nobody signs in to it. Whoever is still signed in stays so until their sessions are ended. */
    @Transactional
    public void lock(AccountId id) {
        accounts.findById(id.value())
                .filter(account -> !account.isLocked())
                .ifPresent(account -> account.lock(clock.instant()));
    }

    /** The last step of an erasure: everything that refers to the account has to be gone. Safe to repeat. */
    @Transactional
    public void forget(AccountId id) {
        accounts.findById(id.value()).ifPresent(accounts::delete);
    }

    /** @throws RegistrationRefused when nothing is left of it */
    static String acceptedName(String displayName) {
        String name = displayName.strip();
        if (name.isEmpty()) {
            throw new RegistrationRefused(Reason.NAME_MISSING);
        }
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** @throws RegistrationRefused when nothing is left of the name */
    @Transactional
    public void rename(AccountId id, String displayName) {
        fields.rename(accounts.findById(id.value()).orElseThrow(NotFound::new), acceptedName(displayName));
    }

    @ActingAsTheHouse("roles are given, not taken")
    @Transactional
    void grant(AccountId id, Role role) {
        accounts.findById(id.value()).orElseThrow().grant(role);
        audit.record(AuditEntry.of("accounts.role-granted").about(id).with("role", role.name()));
    }

    @ActingAsTheHouse("whose address it is, is the question")
    @Transactional(readOnly = true)
    public Optional<AccountId> findByEmail(String email) {
        return accounts.findIdByEmailIndex(fields.indexOf(new EmailAddress(email)))
                .map(AccountId::new);
    }

    /** Who runs the house, to be told what concerns it. Nobody who is locked out. */
    @ActingAsTheHouse("which of all accounts they are, is the question")
    @Transactional(readOnly = true)
    public List<AccountId> admins() {
        return accounts.findIdsOfUnlocked(Role.ADMIN).stream()
                .map(AccountId::new)
                .toList();
    }

    /** @throws NotFound when there is no such account */
    @Transactional(readOnly = true)
    public AccountSummary find(AccountId id) {
        return fields.summary(accounts.findById(id.value()).orElseThrow(NotFound::new));
    }
}
