package app.facet.platform.accounts;

import app.facet.platform.accounts.RegistrationRefused.Reason;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts and finds them again. */
@Service
public class Accounts {

    private static final int LONGEST_NAME = 80;

    private final AccountRepository accounts;
    private final PasswordRules passwordRules;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(AccountRepository accounts, PasswordRules passwordRules, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
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
    @Transactional
    public AccountId register(Registration form) {
        String name = acceptedName(form.displayName());
        var email = new EmailAddress(form.email());
        passwordRules.check(form.password(), email);
        if (accounts.existsByEmail(email.value())) {
            throw new RegistrationRefused(Reason.EMAIL_TAKEN);
        }
        return accounts.save(Account.registered(email, name, passwords.encode(form.password()), clock.instant()))
                .id();
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
        accounts.findById(id.value()).orElseThrow(NotFound::new).rename(acceptedName(displayName));
    }

    @Transactional
    void grant(AccountId id, Role role) {
        accounts.findById(id.value()).orElseThrow().grant(role);
    }

    @Transactional(readOnly = true)
    public Optional<AccountId> findByEmail(String email) {
        return accounts.findByEmail(new EmailAddress(email).value()).map(Account::id);
    }

    /** @throws NotFound when there is no such account */
    @Transactional(readOnly = true)
    public AccountSummary find(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(NotFound::new).summary();
    }

    /** Accounts whose name or address contains the words, for the back office. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<AccountSummary> search(String words, Pageable page) {
        String pattern = "%" + words.strip().toLowerCase(Locale.ROOT) + "%";
        return accounts.search(pattern, page).map(Account::summary).getContent();
    }
}
