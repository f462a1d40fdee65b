package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.RegistrationRefused.Reason;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
class AccountsTest {

    private static final String PASSWORD = "otter quilt harbour";

    @Autowired
    Accounts accounts;

    @Autowired
    AuthenticationManager authentication;

    @Test
    void whoeverRegistersCanSignInWhateverTheCaseOfTheAddress() {
        String email = freshEmail();
        var id = accounts.register(new Registration("Ada", email.toUpperCase(java.util.Locale.ROOT), PASSWORD));

        var signedIn = (SignedInAccount) signIn(email, PASSWORD).getPrincipal();

        assertThat(signedIn.id()).isEqualTo(id);
        assertThat(signedIn.has(Role.MEMBER)).isTrue();
        assertThat(signedIn.has(Role.ADMIN)).isFalse();
        assertThat(signedIn.getPassword()).as("hash kept in the session").isNull();
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreTheSameAnswer() {
        String email = freshEmail();
        accounts.register(new Registration("Ada", email, PASSWORD));

        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn(email, "wrong wrong wrong"));
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn(freshEmail(), PASSWORD));
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn("not an address", PASSWORD));
    }

    @Test
    void anAddressOpensOneAccountOnly() {
        String email = freshEmail();
        accounts.register(new Registration("Ada", email, PASSWORD));

        assertThatExceptionOfType(RegistrationRefused.class)
                .isThrownBy(() -> accounts.register(new Registration("Eve", " " + email, PASSWORD)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.EMAIL_TAKEN));
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void anAdminFindsPeopleByNameOrAddress() {
        String email = freshEmail();
        accounts.register(new Registration("Grace Hopper", email, PASSWORD));

        assertThat(accounts.search(email.substring(0, 20), PageRequest.of(0, 10)))
                .singleElement()
                .satisfies(found -> assertThat(found.displayName()).isEqualTo("Grace Hopper"));
    }

    @Test
    @WithMockUser(roles = "MEMBER")
    void aMemberDoesNot() {
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> accounts.search("", PageRequest.of(0, 10)));
    }

    private Authentication signIn(String email, String password) {
        return authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password));
    }

    private static String freshEmail() {
        return UUID.randomUUID() + "@example.org";
    }
}
