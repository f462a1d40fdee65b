package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.StepUpNeeded;
import app.facet.platform.notifications.Mailbox;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@HouseTest
class EmailChangeTest {

    private static final String PASSWORD = "otter quilt harbour";

    @Autowired
    EmailChange change;

    @Autowired
    EmailConfirmation confirmation;

    @Autowired
    Accounts accounts;

    @Autowired
    AuthenticationManager authentication;

    @Autowired
    AccountsPersonalData personalData;

    @Autowired
    Mailbox mailbox;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    AccountId ada;
    final String old = "old-" + UUID.randomUUID() + "@example.org";
    final String next = "new-" + UUID.randomUUID() + "@example.org";

    @BeforeEach
    void openAccount() {
        ada = accounts.register(new Registration("Ada", old, PASSWORD));
        SecurityContextHolder.getContext()
                .setAuthentication(authentication.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(old, PASSWORD)));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theNewMailboxHasToAgreeAndTheOldOneIsTold() {
        change.ask(next, Locale.ENGLISH);

        assertThat(address()).as("before the new mailbox agreed").isEqualTo(old);
        assertThat(mailbox.newestOf(old).kind()).isEqualTo("accounts.keep-email");
        var mail = mailbox.newestOf(next);
        assertThat(mail.page()).isEqualTo("change-email");
        assertThat(change.look(mail.secret())).contains(next);

        change.confirm(mail.secret());

        assertThat(address()).isEqualTo(next);
        assertThat(confirmation.isConfirmed(ada)).isTrue();
    }

    @Test
    void theOldMailboxStopsIt() {
        change.ask(next, Locale.ENGLISH);
        change.keep(mailbox.newestOf(old).secret());

        assertThatExceptionOfType(LinkNotGood.class)
                .isThrownBy(() -> change.confirm(mailbox.newestOf(next).secret()));
        assertThat(address()).isEqualTo(old);
    }

    @Test
    void theFirstOwnerTakesTheAccountBackHoweverOftenItWasMovedOn() {
        String further = "further-" + next;
        change.ask(next, Locale.ENGLISH);
        change.confirm(mailbox.newestOf(next).secret());
        aMinutePasses();
        change.ask(further, Locale.ENGLISH);
        change.confirm(mailbox.newestOf(further).secret());
        String backToNext = mailbox.newestOf(next).secret();

        change.keep(mailbox.newestOf(old).secret());

        assertThat(address()).isEqualTo(old);
        assertThatExceptionOfType(LinkNotGood.class)
                .as("the mailbox in between")
                .isThrownBy(() -> change.keep(backToNext));
    }

    @Test
    void anAddressOfSomebodyElseGetsTheSameAnswerAndAnotherMail() {
        accounts.register(new Registration("Grace", next, PASSWORD));

        assertThat(change.ask(next, Locale.ENGLISH)).isNotNull();

        assertThat(mailbox.newestOf(next).kind()).isEqualTo("accounts.has-account");
        assertThat(address()).isEqualTo(old);
    }

    @Test
    void whoeverFindsAnUnlockedComputerMovesNothing() {
        Proofs.forget();
        assertThatExceptionOfType(StepUpNeeded.class).isThrownBy(() -> change.ask(next, Locale.ENGLISH));

        assertThat(mailbox.of(old)).isEmpty();
        assertThat(mailbox.of(next)).isEmpty();
    }

    @Test
    void anUnconfirmedAddressIsConfirmedByTheButtonAndNotByLooking() {
        assertThatExceptionOfType(EmailNotConfirmed.class).isThrownBy(() -> confirmation.require(ada));
        confirmation.send(ada, Locale.ENGLISH);
        String secret = mailbox.newestOf(old).secret();

        assertThat(confirmation.look(secret)).contains(old);
        assertThat(confirmation.look(secret)).contains(old);
        assertThat(confirmation.isConfirmed(ada)).isFalse();

        confirmation.confirm(secret);

        assertThat(confirmation.isConfirmed(ada)).isTrue();
        assertThat(confirmation.look(secret)).isEmpty();
    }

    @Test
    void anAccountGetsOneLinkAMinute() {
        confirmation.send(ada, Locale.ENGLISH);

        assertThatExceptionOfType(AskedTooOften.class).isThrownBy(() -> confirmation.send(ada, Locale.ENGLISH));
    }

    @Test
    void whatIsKeptBesideTheAccountIsForgottenWithIt() {
        confirmation.send(ada, Locale.ENGLISH);
        confirmation.confirm(mailbox.newestOf(old).secret());

        personalData.erase(ada);

        assertThat(confirmation.isConfirmed(ada)).isFalse();
        assertThat(jdbc.sql("select count(*) from account_mailbox_proof where account_id = ?")
                        .param(ada.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String address() {
        return accounts.find(ada).email();
    }

    private void aMinutePasses() {
        jdbc.sql("update account_mailbox_proof set asked_at = asked_at - interval '2' minute where account_id = ?")
                .param(ada.value())
                .update();
    }
}
