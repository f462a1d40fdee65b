package app.facet.platform.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.limits.TooOften;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class DevicesTest {

    @Autowired
    Devices devices;

    @Autowired
    Notifications notifications;

    @Autowired
    NotificationSettings settings;

    @Autowired
    MessageRepository messages;

    @Autowired
    MessageSeals seals;

    @Autowired
    DevicePersonalData personalData;

    @Autowired
    PushKeys keys;

    @Autowired
    Clock clock;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    final Browsers browser = new Browsers();
    AccountId ada;

    @BeforeEach
    void openAccount() {
        ada = person("Ada");
    }

    private AccountId person(String name) {
        return accounts.register(new Registration(name, UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    private static String somewhere() {
        return "https://push.invalid/" + UUID.randomUUID();
    }

    private DeviceSummary turnOn(AccountId account, String endpoint) {
        devices.turnOn(account, browser.at(endpoint), "Firefox · Linux");
        return devices.find(account, endpoint).orElseThrow();
    }

    @Test
    void eachDeviceIsToldByItself() {
        settings.choose(ada, SampleNotifications.SOON, Channel.PUSH, true);
        notifications.tell(ada, SampleNotifications.SOON, "dating/photos", "3", "81");
        assertThat(messages.findByAccountIdOrderByCreatedAt(ada.value()))
                .as("no device yet")
                .isEmpty();
        var first = turnOn(ada, somewhere());
        turnOn(ada, somewhere());
        notifications.tell(ada, SampleNotifications.SOON, "dating/photos", "3", "81");

        assertThat(messages.findByAccountIdOrderByCreatedAt(ada.value()))
                .hasSize(2)
                .map(seals::open)
                .allSatisfy(content -> {
                    assertThat(content.title()).isEqualTo("Sample news");
                    assertThat(content.path()).isEqualTo("dating/photos");
                })
                .anyMatch(content -> first.id().equals(content.device()));
    }

    @Test
    void quietHoursAreWaitedForUnlessItCannotWait() {
        turnOn(ada, somewhere());
        settings.choose(ada, SampleNotifications.SOON, Channel.PUSH, true);
        var now = clock.instant().atOffset(ZoneOffset.UTC).toLocalTime();
        var quiet = new QuietHours(now.minusHours(1).truncatedTo(ChronoUnit.MINUTES), hour(now));
        settings.keep(ada, new Rhythm(Optional.of(quiet), Digest.NEVER));

        notifications.tell(ada, SampleNotifications.SOON, "dating", "3", "81");
        assertThat(dueOfNewest()).isAfter(OffsetDateTime.now(clock).plusMinutes(50));
        var urgent = NotificationKind.of(SampleNotifications.SOON.key(), Urgency.NOW, Channel.PUSH);
        notifications.tell(ada, urgent, "dating", "3", "81");
        assertThat(dueOfNewest()).isBefore(OffsetDateTime.now(clock).plusMinutes(10));
    }

    private static LocalTime hour(LocalTime now) {
        return now.plusHours(1).plusMinutes(1).truncatedTo(ChronoUnit.MINUTES);
    }

    /** A message is good for a day from when it may ring. */
    private OffsetDateTime dueOfNewest() {
        return messages.findByAccountIdOrderByCreatedAt(ada.value())
                .getLast()
                .goodUntil()
                .atOffset(ZoneOffset.UTC)
                .minus(Duration.ofDays(1));
    }

    @Test
    void ofMoreThanTenTheOneSilentForLongestMakesWay() {
        var first = turnOn(ada, somewhere());
        var second = turnOn(ada, somewhere());
        jdbc.sql("update notifications_device set created_at = created_at - interval '1' day where id = ?")
                .param(second.id())
                .update();
        for (int i = 2; i < Devices.MOST + 1; i++) {
            turnOn(ada, somewhere());
        }

        assertThat(devices.of(ada))
                .hasSize(Devices.MOST)
                .extracting(DeviceSummary::id)
                .contains(first.id())
                .doesNotContain(second.id());
    }

    @Test
    void aBrowserOfSeveralPeopleBelongsToWhoeverTurnedItOnLast() {
        String shared = somewhere();
        turnOn(ada, shared);
        var bob = person("Bob");
        turnOn(bob, shared);

        assertThat(devices.of(ada)).isEmpty();
        assertThat(devices.of(bob)).hasSize(1);
        turnOn(bob, shared);
        assertThat(devices.of(bob)).as("once more is still one").hasSize(1);
    }

    @Test
    void nobodyTouchesTheDevicesOfOthers() {
        var device = turnOn(ada, somewhere());
        var bob = person("Bob");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> devices.remove(bob, device.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> devices.test(bob, device.id(), Locale.ENGLISH));
        devices.remove(ada, device.id());
        assertThat(devices.of(ada)).isEmpty();
    }

    @Test
    void anAddressThatIsNoneOfAPushServiceIsRefused() {
        for (String address : new String[] {"http://push.invalid/a", "ftp://x", "nonsense", ""}) {
            assertThatExceptionOfType(SubscriptionRefused.class)
                    .as(address)
                    .isThrownBy(() -> devices.turnOn(ada, browser.at(address), "Firefox"));
        }
    }

    @Test
    void triesAreCounted() {
        var device = turnOn(ada, somewhere());

        assertThatExceptionOfType(TooOften.class).isThrownBy(() -> {
            for (int i = 0; i < 30; i++) {
                devices.test(ada, device.id(), Locale.GERMAN);
            }
        });
        assertThat(messages.findByAccountIdOrderByCreatedAt(ada.value()).getFirst())
                .satisfies(one -> assertThat(seals.open(one).title()).isEqualTo("Es klappt"));
    }

    @Test
    void whereADeviceIsReachedIsSealedAndForgottenWithItsOwner() {
        turnOn(ada, somewhere());
        byte[] row = jdbc.sql("select sealed_content from notifications_device where account_id = ?")
                .param(ada.value())
                .query(byte[].class)
                .single();
        assertThat(new String(row, StandardCharsets.ISO_8859_1)).doesNotContain("push.invalid", "Firefox");

        personalData.erase(ada);
        assertThat(devices.of(ada)).isEmpty();
    }

    @Test
    void thePairOfKeysIsMadeOnce() {
        assertThat(keys.publicKey()).isEqualTo(keys.publicKey()).hasSize(87).startsWith("B");
        assertThat(devices.publicKey()).isEqualTo(keys.publicKey());
    }
}
