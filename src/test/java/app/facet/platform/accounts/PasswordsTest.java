package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.RegistrationRefused.Reason;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.StepUpNeeded;
import app.facet.platform.notifications.Mailbox;
import app.facet.platform.vault.BlindIndex;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@HouseTest
@RecordApplicationEvents
class PasswordsTest {

    private static final String OLD = "otter quilt harbour";
    private static final String NEW = "walnut tram lantern";

    @Autowired
    Passwords passwords;

    @Autowired
    SignUps signUps;

    @Autowired
    AccountsPersonalData personalData;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    @Autowired
    BlindIndex index;

    @Autowired
    Accounts accounts;

    @Autowired
    EmailConfirmation confirmation;

    @Autowired
    AuthenticationManager authentication;

    @Autowired
    Mailbox mailbox;

    @Autowired
    ApplicationEvents events;

    AccountId ada;
    final String email = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void openAccount() {
        ada = accounts.register(new Registration("Ada", email, OLD));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoeverReadsTheMailboxChoosesANewPassword() {
        passwords.forgot(email, Locale.ENGLISH);
        var mail = mailbox.newestOf(email);
        assertThat(mail.page()).isEqualTo("reset-password");
        assertThat(passwords.look(mail.secret())).contains(email);

        passwords.reset(mail.secret(), NEW, Locale.ENGLISH);

        assertThat(canSignIn(NEW)).isTrue();
        assertThat(canSignIn(OLD)).isFalse();
        assertThat(confirmation.isConfirmed(ada)).as("the mailbox was read").isTrue();
        assertThat(events.stream(PasswordChanged.class)).contains(new PasswordChanged(ada));
        assertThat(mailbox.newestOf(email).kind()).isEqualTo("accounts.password-changed");
        assertThatExceptionOfType(LinkNotGood.class)
                .as("used a second time")
                .isThrownBy(() -> passwords.reset(mail.secret(), OLD, Locale.ENGLISH));
    }

    @Test
    void anAddressWithoutAnAccountGetsTheSameAnswerAndAnotherMail() {
        String nobody = "nobody-" + email;

        assertThat(passwords.forgot(nobody, Locale.GERMAN)).isNotNull();

        assertThat(mailbox.of(nobody)).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo("accounts.no-account");
            assertThat(mail.page()).isEqualTo("register");
            assertThat(mail.secret()).isEmpty();
        });
    }

    @Test
    void aRefusedPasswordLeavesTheLinkGoodAndTheOldPasswordInPlace() {
        passwords.forgot(email, Locale.ENGLISH);
        String secret = mailbox.newestOf(email).secret();

        assertThatExceptionOfType(RegistrationRefused.class)
                .isThrownBy(() -> passwords.reset(secret, "password1234", Locale.ENGLISH))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.PASSWORD_COMMON));

        assertThat(passwords.look(secret)).isPresent();
        assertThat(canSignIn(OLD)).isTrue();
        assertThat(events.stream(PasswordChanged.class)).doesNotContain(new PasswordChanged(ada));
    }

    @Test
    void whoeverProvedThatItIsThemChangesIt() {
        enter();
        passwords.change(NEW, Locale.ENGLISH);

        assertThat(canSignIn(NEW)).isTrue();
        assertThat(events.stream(PasswordChanged.class)).contains(new PasswordChanged(ada));
        assertThat(mailbox.newestOf(email).kind()).isEqualTo("accounts.password-changed");
    }

    @Test
    void whoeverFindsAnUnlockedComputerDoesNot() {
        enter();
        Proofs.forget();
        assertThatExceptionOfType(StepUpNeeded.class).isThrownBy(() -> passwords.change(NEW, Locale.ENGLISH));

        assertThat(canSignIn(OLD)).isTrue();
        assertThat(mailbox.of(email)).isEmpty();
    }

    @Test
    void whatWasAskedForInTheNameOfAnAccountIsForgottenWithIt() {
        passwords.forgot(email, Locale.ENGLISH);
        signUps.ask("Eve", email, Locale.ENGLISH, Optional.empty());

        personalData.erase(ada);

        assertThat(jdbc.sql("select count(*) from account_mailbox_proof where email_index = ?")
                        .param(index.of(MailboxProof.EMAIL, email))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void enter() {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, OLD)));
    }

    private boolean canSignIn(String password) {
        try {
            return authentication
                    .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password))
                    .isAuthenticated();
        } catch (AuthenticationException refused) {
            return false;
        }
    }
}
