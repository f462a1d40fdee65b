package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.audit.AuditFilter;
import app.facet.platform.audit.AuditLog;
import app.facet.platform.audit.AuditRecord;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.notifications.PublicAddress;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Passkeys that answer: what lets their owner in, and what is taken for a copy. */
@HouseTest
class PasskeySignInTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "otter quilt harbour";

    @Autowired
    Accounts accounts;

    @Autowired
    Passkeys passkeys;

    @Autowired
    PasskeySignIn signIn;

    @Autowired
    SignIn people;

    @Autowired
    AuthenticationManager authentication;

    @Autowired
    PublicAddress address;

    @Autowired
    AuditLog log;

    final String email = UUID.randomUUID() + "@example.org";
    AccountId ada;
    SoftPasskey phone;

    @BeforeEach
    void openAccount() throws GeneralSecurityException {
        ada = accounts.register(new Registration("Ada", email, PASSWORD));
        var home = URI.create(address.of(""));
        phone = new SoftPasskey(home.getScheme() + "://" + home.getAuthority());
        enter();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void itsOwnerComesInWhileGuessesHaveClosedThePasswordsDoor() throws Exception {
        add(0);
        SecurityContextHolder.clearContext();
        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> byPassword("wrong"));
        }
        assertThatExceptionOfType(DoorClosed.class).isThrownBy(() -> byPassword(PASSWORD));

        var question = signIn.ask();
        signIn.signIn(question, phone.get(question.json(), 0));

        assertThat(people.maybe()).contains(ada);
    }

    @Test
    void oneThatCountsGoesOnCounting() throws Exception {
        add(3);
        prove(4);
        prove(9);
    }

    @Test
    void oneThatCountsBackwardsIsACopyAndIsLogged() throws Exception {
        add(3);
        prove(9);
        for (long counter : List.of(9L, 4L, 3L, 1L, 0L)) {
            Proofs.forget();
            assertThatExceptionOfType(PasskeyRefused.class)
                    .as("%d after 9", counter)
                    .isThrownBy(() -> prove(counter));
            assertThat(people.current().orElseThrow().provedAt()).as("no proof").contains(Instant.EPOCH);
        }
        prove(10);

        var adas = new AuditFilter(
                Optional.of("accounts.passkey-copied"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ada),
                Optional.empty());
        SecurityContextHolder.clearContext();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "admin", null, AuthorityUtils.createAuthorityList("ROLE_ADMIN")));
        assertThat(log.find(adas, 0, 10))
                .hasSize(5)
                .extracting(AuditRecord::what)
                .containsOnly("accounts.passkey-copied");
    }

    private void add(long counter) throws GeneralSecurityException {
        var question = passkeys.ask();
        passkeys.add(question, phone.create(question.json(), counter));
    }

    private void prove(long counter) throws GeneralSecurityException {
        var question = signIn.ask();
        signIn.prove(question, phone.get(question.json(), counter));
    }

    private void enter() {
        SecurityContextHolder.getContext().setAuthentication(byPassword(PASSWORD));
    }

    private Authentication byPassword(String password) {
        return authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password));
    }
}
