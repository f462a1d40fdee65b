package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.facet.HouseTest;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.PersonalData;
import app.facet.platform.kernel.StepUpNeeded;
import app.facet.platform.notifications.Mailbox;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;

@HouseTest
class IdentitiesTest {

    private static final String PASSWORD = "otter quilt harbour";

    @Autowired
    Accounts accounts;

    @Autowired
    Identities identities;

    @Autowired
    WaysIn ways;

    @Autowired
    IdentityLinks links;

    @Autowired
    Passkeys passkeys;

    @Autowired
    PasskeyStore store;

    @Autowired
    PasskeyOwners owners;

    @Autowired
    Mailbox mailbox;

    @Autowired
    SignIn signIn;

    @Autowired
    FailedSignIns failures;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    List<PersonalData> personalData;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    final String email = UUID.randomUUID() + "@example.org";
    final String subject = UUID.randomUUID().toString();
    AccountId ada;

    @BeforeEach
    void openAccountWithoutPassword() {
        ada = accounts.registerWithoutPassword("Ada", new EmailAddress(email));
        identities.link(ada, google(subject));
    }

    @AfterEach
    void leave() {
        Vouched.leaves();
        SecurityContextHolder.clearContext();
    }

    @Test
    void neitherTheProvidersNameForSomebodyNorTheirAddressThereCanBeRead() {
        var row = jdbc.sql("select subject_index, sealed_label from account_identity where account_id = ?")
                .param(ada.value())
                .query((found, number) ->
                        found.getString(1) + new String(found.getBytes(2), StandardCharsets.ISO_8859_1))
                .single();

        assertThat(row).doesNotContain(subject, email);
        assertThat(identities.owner(google(subject))).contains(ada);
        assertThat(identities.owner(new ProvedIdentity(Provider.APPLE, subject, null, null, null)))
                .as("the same name elsewhere is somebody else")
                .isEmpty();
    }

    @Test
    void anIdentityOpensOneAccountEvenWhenLinkedTwiceAtOnce() throws Exception {
        var bob = accounts.register(new Registration("Bob", "bob-" + email, PASSWORD));
        assertThatExceptionOfType(IdentityTaken.class).isThrownBy(() -> identities.link(bob, google(subject)));

        Callable<Boolean> adas = () -> catchThrowable(() -> identities.link(ada, google("new" + subject))) == null;
        Callable<Boolean> bobs = () -> catchThrowable(() -> identities.link(bob, google("new" + subject))) == null;
        try (var people = Executors.newFixedThreadPool(2)) {
            var outcomes = people.invokeAll(List.of(adas, bobs));
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void withoutAPasswordAnyIsWrongAndTakesAsLong() {
        var hashes = new AtomicInteger();
        var door = new PasswordDoor(signIn, counting(hashes), failures, Clock.systemUTC());
        for (String typed : List.of(email, "nobody-" + email)) {
            tryOut(door, typed); // the first prepares the dummy
            hashes.set(0);
            tryOut(door, typed);
            assertThat(hashes).as(typed).hasValue(1);
        }
    }

    private static void tryOut(PasswordDoor door, String typed) {
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(
                        () -> door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(typed, PASSWORD)));
    }

    @Test
    void theLastWayInStays() {
        enter(ada);
        var only = ways.identities().getFirst().id();
        assertThatExceptionOfType(LastWayIn.class).isThrownBy(() -> ways.unlink(only));

        identities.link(ada, new ProvedIdentity(Provider.LINKEDIN, subject, null, "Ada", null));
        ways.unlink(only);
        assertThat(ways.identities()).singleElement().satisfies(left -> {
            assertThat(left.provider()).isEqualTo(Provider.LINKEDIN);
            assertThat(left.label()).isEqualTo("Ada");
        });
        assertThat(identities.owner(google(subject))).isEmpty();
        var told = mailbox.newestOf(email);
        assertThat(told.kind()).isEqualTo("accounts.identity-removed");
        assertThat(told.page()).isEqualTo("account");
    }

    @Test
    void aPasskeyIsAWayInToo() {
        enter(ada);
        keepPasskey();
        ways.unlink(ways.identities().getFirst().id());

        var only = passkeys.all().getFirst().id();
        assertThatExceptionOfType(LastWayIn.class).isThrownBy(() -> passkeys.remove(only));
        assertThat(passkeys.all()).hasSize(1);
    }

    @Test
    void ofTwoTakenAwayAtOnceOneStays() throws Exception {
        enter(ada);
        keepPasskey();
        var google = ways.identities().getFirst().id();
        var passkey = passkeys.all().getFirst().id();
        var me = SecurityContextHolder.getContext();
        Callable<Boolean> both = () -> catchThrowable(() -> ways.unlink(google)) == null;
        Callable<Boolean> other = () -> catchThrowable(() -> passkeys.remove(passkey)) == null;
        try (var browsers = Executors.newFixedThreadPool(2)) {
            var outcomes = browsers.invokeAll(List.of(
                    new DelegatingSecurityContextCallable<>(both, me),
                    new DelegatingSecurityContextCallable<>(other, me)));
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(ways.identities().size() + passkeys.all().size()).isEqualTo(1);
    }

    @Test
    void whoeverFindsAnUnlockedComputerNeitherAddsNorRemovesAProvider() {
        enter(ada);
        identities.link(ada, new ProvedIdentity(Provider.LINKEDIN, subject, null, "Ada", null));
        Vouched.arrives(Provider.GOOGLE, "eve" + subject, null, "Eve", Clock.systemUTC());
        Proofs.forget();

        assertThatExceptionOfType(StepUpNeeded.class)
                .isThrownBy(() -> ways.unlink(ways.identities().getFirst().id()));
        assertThatExceptionOfType(StepUpNeeded.class).isThrownBy(() -> links.here(Locale.ENGLISH));
        assertThat(ways.identities()).hasSize(2);
        assertThat(mailbox.of(email)).isEmpty();
    }

    private void keepPasskey() {
        owners.prepare(ada);
        store.save(ImmutableCredentialRecord.builder()
                .credentialId(Bytes.random())
                .userEntityUserId(owners.handleOf(ada).orElseThrow())
                .publicKey(new ImmutablePublicKeyCose(new byte[] {1}))
                .attestationObject(new Bytes(new byte[] {2}))
                .attestationClientDataJSON(new Bytes(new byte[] {3}))
                .transports(Set.of())
                .label("Ada's phone")
                .created(Instant.now())
                .lastUsed(Instant.now())
                .build());
    }

    @Test
    void whoeverHasAPasswordMayUnlinkAllButNobodyElses() {
        var bob = accounts.register(new Registration("Bob", "bob-" + email, PASSWORD));
        identities.link(bob, google("bob" + subject));
        enter(bob);
        var adas = identities.of(ada).getFirst().id();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ways.unlink(adas));
        ways.unlink(ways.identities().getFirst().id());
        assertThat(ways.identities()).isEmpty();
        assertThat(identities.of(ada)).hasSize(1);
    }

    @Test
    void isHandedOverAndForgottenWithTheAccount() throws Exception {
        var data = personalData.stream()
                .filter(one -> one.tables().contains("account_identity"))
                .findFirst()
                .orElseThrow();
        var told = new ArrayList<Object>();
        data.export(ada, new ExportArchive() {
            @Override
            public void json(String section, String name, Object value) {
                told.add(value);
            }

            @Override
            public void file(String section, String name, InputStream content) {
                throw new AssertionError("no files");
            }
        });
        assertThat(told.toString()).contains(email, "GOOGLE");

        data.erase(ada);
        assertThat(identities.of(ada)).isEmpty();
        assertThat(identities.owner(google(subject))).isEmpty();
    }

    private ProvedIdentity google(String who) {
        return new ProvedIdentity(Provider.GOOGLE, who, email, "Ada", null);
    }

    private void enter(AccountId account) {
        var person = signIn.find(account).orElseThrow();
        person.proved(Instant.now());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    }

    private PasswordEncoder counting(AtomicInteger hashes) {
        return new PasswordEncoder() {
            @Override
            public String encode(CharSequence password) {
                return encoder.encode(password);
            }

            @Override
            public boolean matches(CharSequence password, String hash) {
                hashes.incrementAndGet();
                return encoder.matches(password, hash);
            }
        };
    }
}
