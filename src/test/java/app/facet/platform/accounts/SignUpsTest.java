package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.RegistrationRefused.Reason;
import app.facet.platform.accounts.SignUps.Applicant;
import app.facet.platform.notifications.Mailbox;
import app.facet.platform.vault.BlindIndex;
import app.facet.platform.work.spi.RecurringTask;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

@HouseTest
class SignUpsTest {

    private static final String PASSWORD = "otter quilt harbour";

    @Autowired
    SignUps signUps;

    @Autowired
    Accounts accounts;

    @Autowired
    EmailConfirmation confirmation;

    @Autowired
    AuthenticationManager authentication;

    @Autowired
    Mailbox mailbox;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    @Autowired
    BlindIndex index;

    @Autowired
    List<RecurringTask> nightly;

    final String email = UUID.randomUUID() + "@example.org";

    @Test
    void theLinkInTheMailOpensAnAccountWhoseAddressIsConfirmed() {
        signUps.ask(" Ada ", email.toUpperCase(Locale.ROOT), Locale.ENGLISH, Optional.empty());
        var mail = mailbox.newestOf(email);

        assertThat(accounts.findByEmail(email)).as("account before the link").isEmpty();
        assertThat(mail.kind()).isEqualTo("accounts.sign-up");
        assertThat(mail.page()).isEqualTo("sign-up");
        assertThat(signUps.look(mail.secret())).contains(new Applicant("Ada", email, Optional.empty()));

        var account = signUps.open(mail.secret(), PASSWORD);

        assertThat(accounts.find(account).displayName()).isEqualTo("Ada");
        assertThat(confirmation.isConfirmed(account)).isTrue();
        assertThat(authentication
                        .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD))
                        .isAuthenticated())
                .isTrue();
    }

    @Test
    void whoWasOnTheWaySomewhereGoesOnThereFromTheMailInWhateverBrowser() {
        String invitation = "/headshots/join/" + UUID.randomUUID();

        signUps.ask("Ada", email, Locale.ENGLISH, Optional.of(invitation));

        assertThat(signUps.look(mailbox.newestOf(email).secret()).orElseThrow().wanted())
                .contains(invitation);
        assertThat(jdbc.sql("select sealed_wanted from account_mailbox_proof where email_index = ?")
                        .param(index.of(MailboxProof.EMAIL, email))
                        .query(byte[].class)
                        .single())
                .as("an invitation is a secret")
                .asString(StandardCharsets.ISO_8859_1)
                .doesNotContain("join");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "home"})
    void aMailNeverLeadsToAnotherSite(String page) {
        signUps.ask("Ada", email, Locale.ENGLISH, Optional.of(page));

        assertThat(signUps.look(mailbox.newestOf(email).secret()).orElseThrow().wanted())
                .isEmpty();
    }

    @Test
    void anAddressThatHasAnAccountGetsTheSameAnswerAndAnotherMail() {
        accounts.register(new Registration("Ada", email, PASSWORD));

        assertThat(signUps.ask("Eve", email, Locale.ENGLISH, Optional.empty())).isNotNull();

        assertThat(mailbox.of(email)).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo("accounts.has-account");
            assertThat(mail.page()).isEqualTo("sign-in");
        });
        assertThatExceptionOfType(AskedTooOften.class)
                .as("asked again at once, as for any other address")
                .isThrownBy(() -> signUps.ask("Eve", email, Locale.ENGLISH, Optional.empty()));
    }

    @Test
    void aLinkWorksOnceEvenWhenPressedTwiceAtOnce() throws Exception {
        signUps.ask("Ada", email, Locale.ENGLISH, Optional.empty());
        String secret = mailbox.newestOf(email).secret();
        Callable<Boolean> press = () -> {
            try {
                signUps.open(secret, PASSWORD);
                return true;
            } catch (LinkNotGood used) {
                return false;
            }
        };
        try (var people = Executors.newFixedThreadPool(2)) {
            var outcomes = people.invokeAll(List.of(press, press));
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(signUps.look(secret)).isEmpty();
    }

    @Test
    void aRefusedPasswordLeavesTheLinkGood() {
        signUps.ask("Ada", email, Locale.ENGLISH, Optional.empty());
        String secret = mailbox.newestOf(email).secret();

        assertThatExceptionOfType(RegistrationRefused.class)
                .isThrownBy(() -> signUps.open(secret, "short"))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.PASSWORD_TOO_SHORT));
        assertThat(signUps.look(secret)).isPresent();
    }

    @Test
    void aLinkIsTooOldAfterADayAndForgottenTheDayAfter() {
        signUps.ask("Ada", email, Locale.ENGLISH, Optional.empty());
        String secret = mailbox.newestOf(email).secret();
        age(Duration.ofHours(25));

        assertThat(signUps.look(secret)).isEmpty();
        assertThatExceptionOfType(LinkNotGood.class).isThrownBy(() -> signUps.open(secret, PASSWORD));

        age(Duration.ofHours(24));
        nightly.stream()
                .filter(task -> task.name().equals("accounts.mailbox-proofs"))
                .forEach(task -> task.action().run());
        assertThat(jdbc.sql("select count(*) from account_mailbox_proof where email_index = ?")
                        .param(index.of(MailboxProof.EMAIL, email))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aWrongLinkOrOneForSomethingElseOpensNothing() {
        signUps.ask("Ada", email, Locale.ENGLISH, Optional.empty());
        String secret = mailbox.newestOf(email).secret();

        assertThat(signUps.look("guessed")).isEmpty();
        assertThat(confirmation.look(secret)).isEmpty();
        assertThatExceptionOfType(LinkNotGood.class).isThrownBy(() -> signUps.open("guessed", PASSWORD));
    }

    @Test
    void onlyTheHashOfTheSecretIsKept() {
        signUps.ask("Ada", email, Locale.ENGLISH, Optional.empty());

        assertThat(jdbc.sql("select token_hash from account_mailbox_proof where email_index = ?")
                        .param(index.of(MailboxProof.EMAIL, email))
                        .query(String.class)
                        .single())
                .hasSize(64)
                .isNotEqualTo(mailbox.newestOf(email).secret());
        assertThat(mailbox.newestOf(email).secret()).hasSize(43);
    }

    @Test
    void aMailboxGetsOneLinkAMinuteAndFiveADay() {
        for (int i = 0; i < 5; i++) {
            signUps.ask("Ada", email, Locale.ENGLISH, Optional.empty());
            assertThatExceptionOfType(AskedTooOften.class)
                    .isThrownBy(() -> signUps.ask("Ada", email, Locale.ENGLISH, Optional.empty()));
            age(Duration.ofMinutes(2));
        }
        assertThatExceptionOfType(AskedTooOften.class)
                .isThrownBy(() -> signUps.ask("Ada", email, Locale.ENGLISH, Optional.empty()))
                .satisfies(refused -> assertThat(refused.messageKey()).endsWith("today"));

        assertThat(mailbox.of(email)).hasSize(5);
        age(Duration.ofHours(24));
        assertThat(signUps.ask("Ada", email, Locale.ENGLISH, Optional.empty())).isNotNull();
    }

    @Test
    void aFormThatIsNotFilledInIsRefused() {
        assertThatExceptionOfType(RegistrationRefused.class)
                .isThrownBy(() -> signUps.ask(" ", email, Locale.ENGLISH, Optional.empty()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NAME_MISSING));
        assertThatExceptionOfType(RegistrationRefused.class)
                .isThrownBy(() -> signUps.ask("Ada", "nowhere", Locale.ENGLISH, Optional.empty()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.EMAIL_NOT_VALID));
    }

    private void age(Duration by) {
        for (var row : jdbc.sql("select id, asked_at, expires_at from account_mailbox_proof where email_index = ?")
                .param(index.of(MailboxProof.EMAIL, email))
                .query((found, number) -> new Row(
                        found.getObject("id", UUID.class),
                        found.getTimestamp("asked_at").toInstant(),
                        found.getTimestamp("expires_at").toInstant()))
                .list()) {
            jdbc.sql("update account_mailbox_proof set asked_at = ?, expires_at = ? where id = ?")
                    .params(
                            Timestamp.from(row.asked().minus(by)),
                            Timestamp.from(row.expires().minus(by)),
                            row.id())
                    .update();
        }
    }

    private record Row(UUID id, Instant asked, Instant expires) {}
}
