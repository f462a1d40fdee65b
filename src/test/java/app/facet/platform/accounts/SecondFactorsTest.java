package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.audit.Audit;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.kernel.PersonalData;
import app.facet.platform.kernel.StepUpNeeded;
import app.facet.platform.notifications.Mailbox;
import app.facet.platform.vault.spi.SealedData;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@HouseTest
class SecondFactorsTest {

    private static final String PASSWORD = "otter quilt harbour";

    @Autowired
    Accounts accounts;

    @Autowired
    SecondFactors factors;

    @Autowired
    Reauthentication reauthentication;

    @Autowired
    CodeDoor door;

    @Autowired
    TotpSecrets apps;

    @Autowired
    RecoveryCodes recovery;

    @Autowired
    AuthenticationManager authentication;

    @Autowired
    SignIn signIn;

    @Autowired
    FailedSignIns failures;

    @Autowired
    Audit audit;

    @Autowired
    List<PersonalData> personalData;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Clock clock;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    final TimeCodes codes = new TimeCodes();
    final TotpSecret secret = TotpSecret.random();
    String email;
    AccountId ada;

    @BeforeEach
    void enter() {
        email = UUID.randomUUID() + "@example.org";
        ada = accounts.register(new Registration("Ada", email, PASSWORD));
        SecurityContextHolder.getContext().setAuthentication(byPassword());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anAppCountsOnlyOnceItsCodeWasSeen() {
        assertThatExceptionOfType(WrongCode.class).isThrownBy(() -> factors.turnOnApp(secret, "000 000"));
        assertThat(factors.appSince()).isEmpty();

        var kept = factors.turnOnApp(secret, spaced(code(0)));

        assertThat(factors.appSince()).isPresent();
        assertThat(kept).hasSize(10).doesNotHaveDuplicates().allMatch(one -> one.matches("[a-z2-9]{5}-[a-z2-9]{5}"));
        assertThat(factors.recoveryCodesLeft()).isEqualTo(10);
        assertThat(mailbox.newestOf(email).kind()).isEqualTo("accounts.app-on");
    }

    @Test
    void theSecretIsSealedAndSurvivesANewKey() {
        factors.turnOnApp(secret, code(0));
        ((SealedData) apps).resealAll(ada);

        assertThat(new String(
                        jdbc.sql("select sealed_secret from account_totp where account_id = ?")
                                .param(ada.value())
                                .query(byte[].class)
                                .single(),
                        java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(secret.base32());
        door.check(ada, code(1));
    }

    @Test
    void noCodeWorksTwiceNotEvenTheOneItWasSetUpWith() {
        factors.turnOnApp(secret, code(-1));
        assertThatExceptionOfType(WrongCode.class).isThrownBy(() -> door.check(ada, code(-1)));

        door.check(ada, code(1));
        assertThatExceptionOfType(WrongCode.class).isThrownBy(() -> door.check(ada, code(1)));
        assertThatExceptionOfType(WrongCode.class)
                .as("an older one, seen over a shoulder")
                .isThrownBy(() -> door.check(ada, code(0)));
    }

    @Test
    void ofTenThatBringTheSameCodeAtOnceOneIsLetIn() throws Exception {
        var kept = factors.turnOnApp(secret, code(-1));

        assertThat(atOnce(() -> apps.accepts(ada, code(1)))).isEqualTo(1);
        assertThat(atOnce(() -> recovery.use(ada, kept.getFirst()))).isEqualTo(1);
        assertThat(factors.recoveryCodesLeft()).isEqualTo(9);
    }

    @Test
    void aRecoveryCodeWorksOnceHoweverItIsTypedAndItsOwnerIsTold() {
        var kept = factors.turnOnApp(secret, code(0));

        door.check(ada, " " + kept.get(3).toUpperCase(Locale.ROOT).replace("-", " "));

        assertThat(mailbox.newestOf(email).kind()).isEqualTo("accounts.recovery-code-used");
        assertThatExceptionOfType(WrongCode.class).isThrownBy(() -> door.check(ada, kept.get(3)));
        assertThat(factors.recoveryCodesLeft()).isEqualTo(9);
    }

    @Test
    void newRecoveryCodesEndTheOldOnes() {
        var old = factors.turnOnApp(secret, code(0));
        var fresh = factors.renewRecoveryCodes();

        assertThatExceptionOfType(WrongCode.class).isThrownBy(() -> door.check(ada, old.getFirst()));
        door.check(ada, fresh.getFirst());
    }

    @Test
    void recoveryCodesOfOthersAreOfNoUse() {
        var hers = factors.turnOnApp(secret, code(0));
        var eve = accounts.register(new Registration("Eve", UUID.randomUUID() + "@example.org", PASSWORD));

        assertThatExceptionOfType(WrongCode.class).isThrownBy(() -> door.check(eve, hers.getFirst()));
        assertThat(factors.recoveryCodesLeft()).isEqualTo(10);
    }

    @Test
    void afterFiveWrongCodesNoneIsLookedAtForAWhile() {
        factors.turnOnApp(secret, code(-1));
        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(WrongCode.class).isThrownBy(() -> door.check(ada, "not-a-code"));
        }

        assertThatExceptionOfType(CodesClosed.class).isThrownBy(() -> door.check(ada, code(1)));
        assertThat(byPassword().isAuthenticated())
                .as("the password's door is another")
                .isTrue();
    }

    @Test
    void whoeverHasAnAppHasNoRightsBeforeTheCode() {
        factors.turnOnApp(secret, code(0));

        var half = byPassword();

        assertThat(((SignedInAccount) half.getPrincipal()).waitsForCode()).isTrue();
        assertThat(half.getAuthorities())
                .noneMatch(right -> right.getAuthority().startsWith("ROLE_"));
        SecurityContextHolder.getContext().setAuthentication(half);
        assertThatExceptionOfType(app.facet.platform.kernel.NotSignedIn.class).isThrownBy(factors::appSince);
    }

    @Test
    void turnedOffNothingIsLeft() {
        var kept = factors.turnOnApp(secret, code(0));
        factors.turnOffApp();

        assertThat(factors.appSince()).isEmpty();
        assertThat(((SignedInAccount) byPassword().getPrincipal()).waitsForCode())
                .isFalse();
        assertThatExceptionOfType(WrongCode.class).isThrownBy(() -> door.check(ada, kept.getFirst()));
        assertThat(mailbox.newestOf(email).kind()).isEqualTo("accounts.app-off");
    }

    @Test
    void tenMinutesAfterTheProofItIsAskedForAgain() {
        assertThat(reauthentication.isFresh()).isTrue();
        me().proved(Instant.now().minus(Reauthentication.HOLDS));

        assertThat(reauthentication.isFresh()).isFalse();
        assertThatExceptionOfType(StepUpNeeded.class).isThrownBy(factors::propose);
        assertThatExceptionOfType(StepUpNeeded.class).isThrownBy(() -> factors.turnOnApp(secret, code(0)));
        assertThatExceptionOfType(StepUpNeeded.class).isThrownBy(factors::renewRecoveryCodes);
        assertThatExceptionOfType(StepUpNeeded.class).isThrownBy(factors::turnOffApp);

        assertThatExceptionOfType(WrongPassword.class).isThrownBy(() -> reauthentication.withPassword("wrong"));
        assertThat(reauthentication.isFresh()).isFalse();
        reauthentication.withPassword(PASSWORD);
        assertThat(reauthentication.isFresh()).isTrue();
    }

    @Test
    void withAnAppThePasswordAloneProvesNothing() {
        factors.turnOnApp(secret, code(0));
        me().proved(Instant.EPOCH);

        assertThatExceptionOfType(StepUpNeeded.class).isThrownBy(() -> reauthentication.withPassword(PASSWORD));
        assertThat(reauthentication.isFresh()).isFalse();
        reauthentication.withCode(code(1));
        assertThat(reauthentication.isFresh()).isTrue();
    }

    @Test
    void wrongPasswordsWhenAskedAgainCountLikeAnyOthers() {
        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(WrongPassword.class).isThrownBy(() -> reauthentication.withPassword("wrong"));
        }

        assertThatExceptionOfType(CodesClosed.class).isThrownBy(() -> reauthentication.withPassword(PASSWORD));
        assertThat(byPassword().isAuthenticated())
                .as("from another computer, their owner")
                .isTrue();
    }

    @Test
    void strangersWhoGuessFromOutsideDoNotKeepOwnersFromProvingIt() {
        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> byPassword("wrong"));
        }
        assertThatExceptionOfType(DoorClosed.class).isThrownBy(this::byPassword);
        me().proved(Instant.EPOCH);

        reauthentication.withPassword(PASSWORD);
        assertThat(reauthentication.isFresh()).isTrue();
    }

    @Test
    void aPasswordNobodyLookedAtCountsForNothing() {
        var busy = new Reauthentication(signIn, apps, door, failures, nobodyLooks(), audit, clock);
        for (int i = 0; i < 6; i++) {
            assertThatExceptionOfType(TooBusy.class).isThrownBy(() -> busy.withPassword("wrong"));
        }
        reauthentication.withPassword(PASSWORD);
    }

    private static PasswordEncoder nobodyLooks() {
        return new BoundedHashing(new Argon2PasswordEncoder(16, 32, 1, 16, 1), 0, 0);
    }

    @Test
    void isForgottenWithTheAccount() {
        factors.turnOnApp(secret, code(0));

        personalData.stream()
                .filter(data -> data.tables().contains("account_totp"))
                .forEach(data -> data.erase(ada));

        assertThat(factors.appSince()).isEmpty();
        assertThat(factors.recoveryCodesLeft()).isZero();
    }

    private Authentication byPassword() {
        return byPassword(PASSWORD);
    }

    private Authentication byPassword(String password) {
        return authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password));
    }

    private static SignedInAccount me() {
        return (SignedInAccount)
                SecurityContextHolder.getContext().getAuthentication().getPrincipal();
    }

    private String code(int stepsFromNow) {
        return codes.code(secret, TimeCodes.step(clock.instant()) + stepsFromNow);
    }

    private static String spaced(String code) {
        return code.substring(0, 3) + " " + code.substring(3);
    }

    private static long atOnce(Callable<Boolean> attempt) throws Exception {
        try (var threads = Executors.newFixedThreadPool(10)) {
            var attempts = IntStream.range(0, 10)
                    .<Callable<Boolean>>mapToObj(i -> () -> Acting.as(new Who.TheHouse(), attempt::call))
                    .toList();
            long letIn = 0;
            for (var result : threads.invokeAll(attempts)) {
                letIn += result.get() ? 1 : 0;
            }
            return letIn;
        }
    }
}
