package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.PersonalData;
import app.facet.platform.kernel.StepUpNeeded;
import app.facet.platform.notifications.Mailbox;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of passkeys and who may do what to them. That they sign anybody in is shown in a browser. */
@HouseTest
class PasskeysTest {

    private static final String PASSWORD = "otter quilt harbour";

    @Autowired
    Accounts accounts;

    @Autowired
    Passkeys passkeys;

    @Autowired
    PasskeySignIn signIn;

    @Autowired
    PasskeyStore store;

    @Autowired
    PasskeyOwners owners;

    @Autowired
    AuthenticationManager authentication;

    @Autowired
    List<PersonalData> personalData;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JsonMapper json;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    final Bytes credential = Bytes.random();
    String email;
    AccountId ada;

    @BeforeEach
    void signIn() {
        email = UUID.randomUUID() + "@example.org";
        ada = accounts.register(new Registration("Ada", email, PASSWORD));
        SecurityContextHolder.getContext()
                .setAuthentication(authentication.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD)));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void devicesAreToldToCheckTheirOwnerAndNeverWhichAccountItIs() {
        JsonNode asked = json.readTree(passkeys.ask().json());

        assertThat(asked.at("/authenticatorSelection/userVerification").asString())
                .isEqualTo("required");
        assertThat(asked.at("/authenticatorSelection/residentKey").asString()).isEqualTo("required");
        assertThat(asked.at("/rp/id").asString()).isEqualTo("localhost");
        assertThat(asked.at("/user/name").asString()).isEqualTo(email);
        assertThat(Bytes.fromBase64(asked.at("/user/id").asString()).getBytes()).hasSize(32);
        assertThat(asked.at("/user/id").asString())
                .as("the same for all passkeys of an account")
                .isEqualTo(json.readTree(passkeys.ask().json()).at("/user/id").asString());
        assertThat(json.readTree(signIn.ask().json()).at("/userVerification").asString())
                .isEqualTo("required");
    }

    @Test
    void visitorsAreNotToldWhichPasskeysThereAre() {
        keep();
        assertThat(json.readTree(signIn.ask().json()).at("/allowCredentials")).hasSize(1);

        SecurityContextHolder.clearContext();
        assertThat(json.readTree(signIn.ask().json()).at("/allowCredentials")).isEmpty();
    }

    @Test
    void comesBackAsItWasKeptAndIsSealed() {
        keep();
        store.resealAll(ada);

        CredentialRecord found = store.findByCredentialId(credential);
        assertThat(found).isNotNull();
        assertThat(found.getPublicKey().getBytes()).containsExactly(1, 2, 3);
        assertThat(found.getTransports()).containsExactly(AuthenticatorTransport.INTERNAL);
        assertThat(found.getUserEntityUserId()).isEqualTo(owners.handleOf(ada).orElseThrow());
        assertThat(store.findByUserId(found.getUserEntityUserId())).hasSize(1);
        assertThat(stored()).doesNotContain("Ada's phone", credential.toBase64UrlString());
        assertThat(store.findByCredentialId(Bytes.random())).isNull();
    }

    @Test
    void itsUseIsNoted() {
        keep();
        assertThat(passkeys.all()).singleElement().matches(one -> one.lastUsedAt()
                .isEmpty());

        store.save(ImmutableCredentialRecord.fromCredentialRecord(store.findByCredentialId(credential))
                .signatureCount(7)
                .build());

        assertThat(passkeys.all()).singleElement().matches(one -> one.lastUsedAt()
                .isPresent());
        assertThat(store.findByCredentialId(credential).getSignatureCount()).isEqualTo(7);
    }

    @Test
    void isRenamedAndRemovedByItsOwnerOnly() {
        keep();
        var id = passkeys.all().getFirst().id();
        passkeys.rename(id, "  Laptop  ");
        passkeys.rename(id, "  ");
        assertThat(passkeys.all()).singleElement().matches(one -> one.label().equals("Laptop"));

        String eve = UUID.randomUUID() + "@example.org";
        accounts.register(new Registration("Eve", eve, PASSWORD));
        var adas = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        SecurityContextHolder.getContext()
                .setAuthentication(authentication.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(eve, PASSWORD)));
        passkeys.rename(id, "Mine");
        passkeys.remove(id);
        SecurityContextHolder.setContext(adas);
        assertThat(passkeys.all()).singleElement().matches(one -> one.label().equals("Laptop"));

        passkeys.remove(id);
        assertThat(passkeys.all()).isEmpty();
        assertThat(mailbox.newestOf(email).kind()).isEqualTo("accounts.passkey-removed");
    }

    @Test
    void addingAndRemovingNeedsAProof() {
        keep();
        var question = passkeys.ask();
        ((SignedInAccount)
                        SecurityContextHolder.getContext().getAuthentication().getPrincipal())
                .proved(Instant.EPOCH);

        assertThatExceptionOfType(StepUpNeeded.class).isThrownBy(passkeys::ask);
        assertThatExceptionOfType(StepUpNeeded.class).isThrownBy(() -> passkeys.add(question, "{}"));
        assertThatExceptionOfType(StepUpNeeded.class)
                .isThrownBy(() -> passkeys.remove(passkeys.all().getFirst().id()));
        assertThat(passkeys.all()).hasSize(1);
    }

    @Test
    void whatIsMadeUpIsRefusedAndAQuestionIsAnsweredOnce() {
        var asked = passkeys.ask();
        for (String answer : List.of("", "[]", "{}", "{\"id\":\"AA\",\"rawId\":\"AA\",\"response\":{}}")) {
            assertThatExceptionOfType(PasskeyRefused.class).isThrownBy(() -> signIn.prove(signIn.ask(), answer));
            assertThatExceptionOfType(PasskeyRefused.class).isThrownBy(() -> signIn.signIn(signIn.ask(), answer));
        }
        assertThatExceptionOfType(PasskeyRefused.class).isThrownBy(() -> passkeys.add(asked, "{}"));
        assertThatExceptionOfType(PasskeyRefused.class).isThrownBy(asked::take);
        assertThat(passkeys.all()).isEmpty();
    }

    @Test
    void isForgottenWithTheAccount() {
        keep();

        personalData.stream()
                .filter(data -> data.tables().contains("account_passkey"))
                .forEach(data -> data.erase(ada));

        assertThat(store.findByCredentialId(credential)).isNull();
        assertThat(owners.handleOf(ada)).isEmpty();
    }

    private void keep() {
        owners.prepare(ada);
        store.save(ImmutableCredentialRecord.builder()
                .credentialId(credential)
                .userEntityUserId(owners.handleOf(ada).orElseThrow())
                .publicKey(new ImmutablePublicKeyCose(new byte[] {1, 2, 3}))
                .attestationObject(new Bytes(new byte[] {4}))
                .attestationClientDataJSON(new Bytes(new byte[] {5}))
                .transports(Set.of(AuthenticatorTransport.INTERNAL))
                .uvInitialized(true)
                .label("Ada's phone")
                .created(Instant.now())
                .lastUsed(Instant.now())
                .build());
    }

    private String stored() {
        return jdbc.sql("select sealed_credential, sealed_label from account_passkey where account_id = ?")
                .param(ada.value())
                .query((row, number) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1)
                        + new String(row.getBytes(2), StandardCharsets.ISO_8859_1))
                .single();
    }
}
