package app.facet.platform.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.limits.TooOften;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class PhonesTest {

    @Autowired
    Phones phones;

    @Autowired
    PhoneRepository stored;

    @Autowired
    PhoneSeals seals;

    @Autowired
    PhonePersonalData personalData;

    @Autowired
    MessageRepository messages;

    @Autowired
    MessageSeals messageSeals;

    @Autowired
    DeliveryReports reports;

    @Autowired
    Notifications notifications;

    @Autowired
    NotificationSettings settings;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    AccountId ada;

    // Numbers are counted across tests: each has its own.
    final String national = "0151" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    final String number = "+49" + national.substring(1);

    @BeforeEach
    void openAccount() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    private String codeSent() {
        return stored.findById(ada.value()).map(seals::open).orElseThrow().code();
    }

    private void prove() {
        phones.ask(ada, national, Locale.GERMAN);
        phones.prove(ada, codeSent());
    }

    @Test
    void aNumberCountsOnceItsCodeWasTyped() {
        phones.ask(ada, national, Locale.GERMAN);
        assertThat(phones.of(ada).number()).isEmpty();
        assertThat(phones.of(ada).awaited()).isPresent();
        assertThat(settings.offered(ada, SampleNotifications.SOON)).doesNotContain(Channel.SMS);
        String code = codeSent();
        assertThat(code).matches("\\d{6}");
        assertThat(messages.findByAccountIdOrderByCreatedAt(ada.value()))
                .singleElement()
                .extracting(messageSeals::open)
                .satisfies(content -> {
                    assertThat(content.address()).isEqualTo(number);
                    assertThat(content.text()).contains(code);
                    assertThat(content.title()).doesNotContain(code);
                });
        phones.prove(ada, " " + code + " ");

        assertThat(phones.of(ada).number()).get().asString().startsWith("+49 151");
        assertThat(settings.offered(ada, SampleNotifications.SOON)).contains(Channel.SMS);
    }

    @Test
    void fiveWrongCodesEndIt() {
        phones.ask(ada, national, Locale.GERMAN);
        String code = codeSent();
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < Phone.MOST_TRIES; i++) {
            assertThatExceptionOfType(NumberRefused.class).isThrownBy(() -> phones.prove(ada, wrong));
        }

        assertThatExceptionOfType(NumberRefused.class).isThrownBy(() -> phones.prove(ada, code));
        assertThat(phones.of(ada)).isEqualTo(PhoneSummary.NONE);
    }

    @Test
    void aCodeIsGoodForTenMinutesAndOnce() {
        phones.ask(ada, national, Locale.GERMAN);
        String code = codeSent();
        jdbc.sql("update notifications_phone set code_until = code_until - interval '11' minute where account_id = ?")
                .param(ada.value())
                .update();
        assertThatExceptionOfType(NumberRefused.class).isThrownBy(() -> phones.prove(ada, code));

        prove();
        assertThatExceptionOfType(NumberRefused.class).isThrownBy(() -> phones.prove(ada, code));
    }

    @Test
    void theOldNumberStaysUntilTheNewOneIsProved() {
        prove();
        phones.ask(ada, "+1 650 253 0000", Locale.ENGLISH);

        assertThat(phones.reachable(ada)).contains(number);
        phones.prove(ada, codeSent());
        assertThat(phones.reachable(ada)).contains("+16502530000");
    }

    @Test
    void nobodysTelephoneIsMadeToRing() {
        assertThatExceptionOfType(TooOften.class).isThrownBy(() -> {
            for (int i = 0; i < 10; i++) {
                phones.ask(ada, national, Locale.GERMAN);
            }
        });
        var bob = accounts.register(new Registration("Bob", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        assertThatExceptionOfType(TooOften.class)
                .as("also not by another person")
                .isThrownBy(() -> phones.ask(bob, national, Locale.GERMAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "not a number", "+49 30 901820", "+1 900 555 0100", "+999 123456789"})
    void whatTextMessagesDoNotReachIsRefused(String typed) {
        assertThatExceptionOfType(NumberRefused.class).isThrownBy(() -> phones.ask(ada, typed, Locale.GERMAN));
    }

    @Test
    void newsComeByTextMessageInTwoSegmentsAtMost() {
        prove();
        settings.choose(ada, SampleNotifications.SOON, Channel.SMS, true);
        notifications.tell(ada, SampleNotifications.SOON, "dating/photos", "3", "81");

        var content = messageSeals.open(
                messages.findByAccountIdOrderByCreatedAt(ada.value()).getLast());
        assertThat(content.address()).isEqualTo(number);
        assertThat(content.text())
                .startsWith("Facet: Sample news.")
                .contains("/dating/photos")
                .hasSizeLessThan(307);
    }

    @Test
    void whoeverAnsweredStopGetsNoMoreUntilTheyProveTheNumberAgain() {
        prove();
        phones.refused(ada, "+491510000000", Failure.STOPPED);
        assertThat(phones.of(ada).stopped()).as("another number").isFalse();
        phones.refused(ada, number, Failure.STOPPED);

        assertThat(phones.of(ada).stopped()).isTrue();
        assertThat(phones.reachable(ada)).isEmpty();
        prove();
        assertThat(phones.reachable(ada)).contains(number);
        phones.refused(ada, number, Failure.NO_SUCH_NUMBER);
        assertThat(phones.of(ada).number()).isEmpty();
    }

    @Test
    void aReportThatThereIsNoSuchNumberEndsIt() {
        prove();
        var message = messages.findByAccountIdOrderByCreatedAt(ada.value()).getLast();
        reports.hear(message.id(), "SM1", "undelivered", "30005");

        assertThat(phones.reachable(ada)).isEmpty();
    }

    @Test
    void theNumberIsSealedAndForgottenWithItsOwner() {
        prove();
        byte[] row = jdbc.sql("select sealed_content from notifications_phone where account_id = ?")
                .param(ada.value())
                .query(byte[].class)
                .single();
        assertThat(new String(row, StandardCharsets.ISO_8859_1)).doesNotContain("151");
        personalData.erase(ada);
        personalData.erase(ada);
        assertThat(phones.of(ada)).isEqualTo(PhoneSummary.NONE);

        prove();
        phones.remove(ada);
        assertThat(phones.of(ada)).isEqualTo(PhoneSummary.NONE);
    }
}
