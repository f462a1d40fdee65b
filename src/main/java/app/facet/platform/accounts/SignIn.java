package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import app.facet.platform.kernel.CurrentAccount;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ties accounts to Spring Security: finds the one who signs in, and tells who is asking. */
@Component
class SignIn implements UserDetailsService, CurrentAccount {

    private final AccountRepository accounts;
    private final AccountFields fields;
    private final TotpSecrets apps;

    SignIn(AccountRepository accounts, AccountFields fields, TotpSecrets apps) {
        this.accounts = accounts;
        this.fields = fields;
        this.apps = apps;
    }

    @Override
    @ActingAsTheHouse("nobody is signed in yet")
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String email) {
        try {
            return accounts.findByEmailIndex(fields.indexOf(new EmailAddress(email)))
                    .filter(account -> account.passwordHash() != null) // as if unknown: one more hash, no other answer
                    .map(this::signedIn)
                    .orElseThrow(() -> new UsernameNotFoundException("unknown"));
        } catch (RegistrationRefused notAnAddress) {
            throw new UsernameNotFoundException("unknown", notAnAddress);
        }
    }

    /**
     * For comparing a password. The rest of the account is opened only after it was right: until then an address that
     * somebody has takes as many steps as one that nobody has.
     */
    @ActingAsTheHouse("nobody is signed in yet")
    @Transactional(readOnly = true)
    UserDetails credentials(String email) {
        try {
            return accounts.findCredentials(fields.indexOf(new EmailAddress(email)))
                    .flatMap(found -> Optional.ofNullable(found.passwordHash()).map(hash -> User.withUsername(email)
                            .password(hash)
                            .accountLocked(found.lockedAt() != null)
                            .build()))
                    .orElseThrow(() -> new UsernameNotFoundException("unknown"));
        } catch (RegistrationRefused notAnAddress) {
            throw new UsernameNotFoundException("unknown", notAnAddress);
        }
    }

    /** Whoever has an authenticator app still has to type its code, however they came here. */
    private SignedInAccount signedIn(Account account) {
        return fields.signedIn(account, apps.isOn(account.id()));
    }

    /** For ways of signing in that know whose account it is; nobody when it is locked. */
    @ActingAsTheHouse("nobody is signed in yet")
    @Transactional(readOnly = true)
    Optional<SignedInAccount> find(AccountId id) {
        return accounts.findById(id.value())
                .filter(account -> !account.isLocked())
                .map(this::signedIn);
    }

    @Transactional(readOnly = true)
    Optional<String> passwordHash(AccountId id) {
        return accounts.findById(id.value()).flatMap(account -> Optional.ofNullable(account.passwordHash()));
    }

    @Override
    public Optional<AccountId> maybe() {
        return current().map(SignedInAccount::id);
    }

    @Override
    public boolean isAdmin() {
        return current().map(account -> account.has(Role.ADMIN)).orElse(false);
    }

    @Override
    public Optional<AccountId> impersonator() {
        return current().flatMap(SignedInAccount::impersonator);
    }

    Optional<SignedInAccount> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof SignedInAccount account
                        && !account.waitsForCode()
                ? Optional.of(account)
                : Optional.empty();
    }
}
