package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.RegistrationRefused.Reason;
import app.facet.platform.vault.KeyDestroyed;
import app.facet.platform.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
class AccountsTest {

    private static final String PASSWORD = "otter quilt harbour";

    @Autowired
    Accounts accounts;

    @Autowired
    AccountAdministration administration;

    @Autowired
    Vault vault;

    @Autowired
    UserDetailsService people;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

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
    void anAdminFindsPeopleByWordsOfTheirNameOrByTheirAddress() {
        String email = freshEmail();
        String middle = "m" + email.substring(0, 8);
        accounts.register(new Registration("Grace " + middle + " Hopper", email, PASSWORD));

        for (String words : List.of(email, "hopper " + middle, " GRACE " + middle, middle)) {
            assertThat(administration.search(AccountFilter.ofWords(words), PageRequest.of(0, 10)))
                    .as(words)
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.displayName()).isEqualTo("Grace " + middle + " Hopper");
                        assertThat(found.email()).isEqualTo(email);
                    });
        }
        for (String words : List.of(middle + " Murray", "x" + email, "not@an-address", "@", "*")) {
            assertThat(administration.search(AccountFilter.ofWords(words), PageRequest.of(0, 10)))
                    .as(words)
                    .isEmpty();
        }
        assertThat(administration.search(AccountFilter.EVERYBODY, PageRequest.of(0, 1)))
                .hasSize(1);
    }

    @Test
    void nothingPersonalStandsInTheDatabaseInClear() {
        String email = freshEmail();
        var id = accounts.register(new Registration("Grace Hopper", email, PASSWORD));

        var row = jdbc.sql("select * from account where id = ?")
                .param(id.value())
                .query()
                .singleRow();

        assertThat(row).hasSizeGreaterThan(5);
        assertThat(row.values()).noneSatisfy(value -> assertThat(textOf(value)).containsIgnoringCase("grace"));
        assertThat(row.values()).noneSatisfy(value -> assertThat(textOf(value)).contains(email.substring(0, 8)));
    }

    @Test
    void whoseKeyIsDestroyedCannotBeReadAnyMore() {
        String email = freshEmail();
        var id = accounts.register(new Registration("Grace Hopper", email, PASSWORD));
        assertThat(accounts.find(id).displayName()).isEqualTo("Grace Hopper");

        vault.destroyKey(id);

        assertThat(accounts.find(id).displayName()).isEqualTo("–");
        assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> people.loadUserByUsername(email));
        vault.createKey(id); // leaves nothing behind that other tests stumble over
        jdbc.sql("delete from privacy_agreement where account_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("delete from account_name_word where account_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("delete from account_role where account_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("delete from account where id = ?").param(id.value()).update();
    }

    @Test
    @WithMockUser(roles = "MEMBER")
    void aMemberDoesNot() {
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> administration.search(AccountFilter.EVERYBODY, PageRequest.of(0, 10)));
    }

    private Authentication signIn(String email, String password) {
        return authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password));
    }

    private static String freshEmail() {
        return UUID.randomUUID() + "@example.org";
    }

    private static String textOf(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : String.valueOf(value);
    }
}
