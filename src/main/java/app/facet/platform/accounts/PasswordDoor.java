package app.facet.platform.accounts;

import app.facet.platform.audit.Origin;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Lets people in by e-mail and password, unless too many wrong ones were tried. An address nobody has is treated the
 * same in every way, down to a password being hashed for it.
 */
@Component
class PasswordDoor implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final FailedSignIns failures;
    private final Clock clock;

    PasswordDoor(SignIn accounts, PasswordEncoder encoder, FailedSignIns failures, Clock clock) {
        this.passwords = new Comparison(accounts);
        this.passwords.setPasswordEncoder(encoder);
        // A locked account shows as one only to whoever knows its password.
        this.passwords.setPreAuthenticationChecks(account -> {});
        this.passwords.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
        this.failures = failures;
        this.clock = clock;
    }

    /** Opens the account once its password was right. */
    private static final class Comparison extends DaoAuthenticationProvider {

        private final SignIn accounts;

        Comparison(SignIn accounts) {
            super(accounts::credentials);
            this.accounts = accounts;
        }

        @Override
        protected Authentication createSuccessAuthentication(
                Object principal, Authentication asked, UserDetails compared) {
            var account = accounts.loadUserByUsername(compared.getUsername());
            return super.createSuccessAuthentication(account, asked, account);
        }
    }

    @Override
    public @Nullable Authentication authenticate(Authentication asked) {
        String typed = asked.getName();
        var address = Optional.ofNullable(Origin.current().address());
        if (typed.length() > 254
                || !(asked.getCredentials() instanceof String password)
                || password.length() > PasswordRules.LONGEST * 2) {
            throw new BadCredentialsException("longer than any can be");
        }
        failures.begin(typed, address);
        try {
            var signedIn = passwords.authenticate(asked);
            failures.succeeded(typed, address);
            if (signedIn.getPrincipal() instanceof SignedInAccount account) {
                account.proved(clock.instant());
            }
            return signedIn;
        } catch (TooBusy busy) {
            failures.takeBack(typed, address);
            throw new DoorBusy(busy);
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
