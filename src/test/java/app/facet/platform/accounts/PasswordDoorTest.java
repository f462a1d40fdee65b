package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.facet.HouseTest;
import app.facet.platform.audit.AuditFilter;
import app.facet.platform.audit.AuditLog;
import app.facet.platform.audit.AuditRecord;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.BlindIndex;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class PasswordDoorTest {

    private static final String PASSWORD = "otter quilt harbour";
    private static final Optional<String> NOWHERE = Optional.empty();

    @Autowired
    Accounts accounts;

    @Autowired
    AuthenticationManager authentication;

    @Autowired
    SignIn signIn;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BlindIndex index;

    @Autowired
    AccountsSettings settings;

    @Autowired
    EntityManagerFactory house;

    @Autowired
    AuditLog audit;

    @Autowired
    TransactionTemplate transaction;

    String email;
    AccountId ada;
    Instant now = Instant.parse("2026-11-21T10:00:00Z");

    @BeforeEach
    void openAccount() {
        email = UUID.randomUUID() + "@example.org";
        ada = accounts.register(new Registration("Ada", email, PASSWORD));
    }

    @Test
    void closesAfterFiveWrongPasswordsForAnyAddressAlike() {
        for (String typed : List.of(email, UUID.randomUUID() + "@example.org", "not an address " + email)) {
            for (int i = 0; i < 5; i++) {
                assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn(typed, "wrong"));
            }
            assertThatExceptionOfType(DoorClosed.class)
                    .isThrownBy(() -> signIn(typed, PASSWORD))
                    .satisfies(closed ->
                            assertThat(closed.howLong()).isBetween(Duration.ofSeconds(30), Duration.ofMinutes(1)));
        }
    }

    @Test
    void opensAgainAfterDelaysThatGrow() {
        for (int i = 0; i < 5; i++) {
            attempts().begin(email, NOWHERE);
        }
        for (long minutes : List.of(1, 2, 4, 8, 16, 30, 30)) {
            assertThatExceptionOfType(DoorClosed.class)
                    .isThrownBy(() -> attempts().begin(email, NOWHERE))
                    .satisfies(closed -> assertThat(closed.howLong()).isEqualTo(Duration.ofMinutes(minutes)));
            now = now.plus(Duration.ofMinutes(minutes)).plusMillis(1);
            attempts().begin(email, NOWHERE);
        }
    }

    @Test
    void anAttackerGetsAtMostTwentyGuessesAnHour() {
        for (int hour = 0; hour < 3; hour++) {
            int guesses = 0;
            for (var end = now.plus(Duration.ofHours(1)); now.isBefore(end); now = now.plusSeconds(1)) {
                guesses += catchThrowable(() -> attempts().begin(email, NOWHERE)) == null ? 1 : 0;
            }
            assertThat(guesses).isBetween(1, hour == 0 ? 11 : 2);
        }
    }

    @Test
    void theRightPasswordStartsAfresh() {
        for (int i = 0; i < 4; i++) {
            assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn(email, "wrong"));
        }
        signIn(" " + email.toUpperCase(java.util.Locale.ROOT), PASSWORD);

        for (int i = 0; i < 4; i++) {
            assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn(email, "wrong"));
        }
        signIn(email, PASSWORD);
    }

    @Test
    void anIpAddressClosesLaterAndOneRightPasswordDoesNotOpenIt() {
        var address = Optional.of("192.0.2." + UUID.randomUUID());
        for (int i = 0; i < settings.failuresPerAddress() - 1; i++) {
            attempts().begin("somebody " + i + email, address);
        }
        attempts().begin(email, address);
        attempts().succeeded(email, address);
        attempts().begin("one more " + email, address);

        assertThatExceptionOfType(DoorClosed.class).isThrownBy(() -> attempts().begin("next " + email, address));
        attempts().begin("next " + email, Optional.of("198.51.100.7" + email));
        now = now.plus(Duration.ofHours(2));
        attempts().begin("next " + email, address);
    }

    @Test
    void guessesAtOnceAreCountedOneByOne() throws Exception {
        try (var many = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> guesses = IntStream.range(0, 30)
                    .<Callable<Boolean>>mapToObj(
                            guess -> () -> catchThrowable(() -> attempts().begin(email, NOWHERE)) == null)
                    .toList();
            int admitted = 0;
            for (var guess : many.invokeAll(guesses)) {
                admitted += guess.get() ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(5);
        }
    }

    @Test
    void nothingStoredTellsWhoWasTried() {
        attempts().begin(email, Optional.of("203.0.113.9"));

        assertThat(jdbc.sql("select door from accounts_failed_sign_in")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(door -> assertThat(door).matches("[\\w-]{43}"));
        now = now.plus(Duration.ofDays(3));
        transaction.executeWithoutResult(status -> {
            attempts().forgetOld();
            assertThat(jdbc.sql("select count(*) from accounts_failed_sign_in where changed_at < :now")
                            .param("now", now.minus(Duration.ofDays(2)).atOffset(ZoneOffset.UTC))
                            .query(Integer.class)
                            .single())
                    .isZero();
            status.setRollbackOnly();
        });
    }

    @Test
    void aPasswordIsHashedOnceWhetherOrNotThereIsSuchAnAccount() {
        var hashes = new AtomicInteger();
        var door = new PasswordDoor(signIn, new Counting(encoder, hashes), attempts(), Clock.systemUTC());
        for (String typed : List.of(email, "nobody" + email, "not an address " + UUID.randomUUID())) {
            refused(() -> door.authenticate(unauthenticated(typed, "wrong"))); // the first prepares the dummy
            hashes.set(0);
            refused(() -> door.authenticate(unauthenticated(typed, "wrong")));
            assertThat(hashes).as(typed).hasValue(1);
        }
    }

    @Test
    void aWrongPasswordTakesAsManyStatementsForAKnownAddressAsForAnUnknown() {
        var statistics = house.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            assertThat(statements(statistics, email)).isEqualTo(statements(statistics, "nobody" + email));
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /** The fewest of three, should something else run beside it. */
    private long statements(Statistics statistics, String typed) {
        return LongStream.generate(() -> {
                    long before = statistics.getPrepareStatementCount();
                    refused(() -> signIn(typed, "wrong"));
                    return statistics.getPrepareStatementCount() - before;
                })
                .limit(3)
                .min()
                .orElseThrow();
    }

    @Test
    void aFloodIsToldToComeBackAndCountsForNothing() throws Exception {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        var bounded = new BoundedHashing(new Watched(encoder, running, most), 2, 3);
        var door = new PasswordDoor(signIn, bounded, attempts(), Clock.systemUTC());
        refused(() -> door.authenticate(unauthenticated(email + "dummy", "wrong")));
        var answers = new ArrayList<Throwable>();
        try (var many = Executors.newFixedThreadPool(40)) {
            for (var one : IntStream.range(0, 40)
                    .mapToObj(number -> many.submit(
                            () -> catchThrowable(() -> door.authenticate(unauthenticated(number + email, "wrong")))))
                    .toList()) {
                answers.add(one.get());
            }
        }

        assertThat(most.get()).as("hashes at once").isLessThanOrEqualTo(2);
        assertThat(answers).hasSize(40).hasAtLeastOneElementOfType(DoorBusy.class);
        assertThat(answers)
                .filteredOn(BadCredentialsException.class::isInstance)
                .isNotEmpty();
        int counted = answers.stream()
                .mapToInt(one -> one instanceof BadCredentialsException ? 1 : 0)
                .sum();
        assertThat(jdbc.sql("select coalesce(sum(failures), 0) from accounts_failed_sign_in where door in (:doors)")
                        .param(
                                "doors",
                                IntStream.range(0, 40)
                                        .mapToObj(number -> index.of("accounts.door", number + email))
                                        .toList())
                        .query(Integer.class)
                        .single())
                .isEqualTo(counted);
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void theLogTellsWhoCameInAndWhoTriedTo() {
        signIn(email, PASSWORD);
        refused(() -> signIn(email, "wrong"));
        for (int i = 0; i < 5; i++) {
            refused(() -> signIn(email, "wrong"));
        }
        var stranger = UUID.randomUUID() + "@example.org";
        refused(() -> signIn(stranger, "wrong"));

        var entries = audit.find(about(ada), 0, 20);
        assertThat(entries)
                .extracting(AuditRecord::what)
                .startsWith("accounts.sign-in-locked", "accounts.sign-in-failed")
                .endsWith("accounts.signed-in", "privacy.agreed", "accounts.registered");
        assertThat(audit.find(AuditFilter.EVERYTHING, 0, 1).getFirst().details())
                .contains("address")
                .doesNotContain(stranger);
    }

    private static AuditFilter about(AccountId account) {
        return new AuditFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(account), Optional.empty());
    }

    /** The counter at a clock of the test's own, in transactions as Spring would open them. */
    private FailedSignIns attempts() {
        var counter = new FailedSignIns(jdbc, index, settings, Clock.fixed(now, ZoneOffset.UTC));
        return new FailedSignIns(jdbc, index, settings, Clock.fixed(now, ZoneOffset.UTC)) {
            @Override
            public void begin(String typed, Optional<String> address) {
                transaction.executeWithoutResult(status -> counter.begin(typed, address));
            }
        };
    }

    private Authentication signIn(String typed, String password) {
        return authentication.authenticate(unauthenticated(typed, password));
    }

    private static void refused(ThrowableAssert.ThrowingCallable attempt) {
        assertThatExceptionOfType(AuthenticationException.class).isThrownBy(attempt);
    }

    private static Authentication unauthenticated(String typed, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(typed, password);
    }

    private record Counting(PasswordEncoder encoder, AtomicInteger hashes) implements PasswordEncoder {
        @Override
        public String encode(CharSequence password) {
            return encoder.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            hashes.incrementAndGet();
            return encoder.matches(password, hash);
        }
    }

    private record Watched(PasswordEncoder encoder, AtomicInteger running, AtomicInteger most)
            implements PasswordEncoder {
        @Override
        public String encode(CharSequence password) {
            return encoder.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            try {
                return encoder.matches(password, hash);
            } finally {
                running.decrementAndGet();
            }
        }
    }
}
