package app.facet.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.audit.AuditFilter;
import app.facet.platform.audit.AuditLog;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.StepUpNeeded;
import app.facet.platform.media.MediaVault;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkState;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
class KeyRotationTest {

    @Autowired
    KeyRotation rotation;

    @Autowired
    KeyAdministration administration;

    @Autowired
    MasterKey master;

    @Autowired
    DataKeys keys;

    @Autowired
    Vault vault;

    @Autowired
    UserDetailsService people;

    @Autowired
    AuthenticationManager door;

    @Autowired
    Work work;

    @Autowired
    AuditLog log;

    @Autowired
    Accounts accounts;

    @Autowired
    MediaVault photos;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    String email = UUID.randomUUID() + "@example.org";
    AccountId ada;

    @BeforeEach
    void openAccount() {
        ada = accounts.register(new Registration("Ada", email, "otter quilt harbour"));
    }

    @Test
    void everyModuleTakesItsFieldsAlongAndNothingIsLost() throws IOException {
        var photo = photos.store(ada, "vault.test", "a.png", new ByteArrayInputStream(png()), Function.identity());
        byte[] sealedEmail = column("sealed_email", "account", "id");
        byte[] fileKey = column("file_key", "media_item", "account_id");

        rotation.run(new RotateKeys(master.newestId()), (stage, percent) -> {});

        var key = keys.of(ada);
        assertThat(key.isNewest(sealedEmail)).isFalse();
        assertThat(key.isNewest(fileKey)).isFalse();
        assertThat(key.isNewest(column("sealed_email", "account", "id"))).isTrue();
        assertThat(key.isNewest(column("sealed_name", "account", "id"))).isTrue();
        assertThat(key.isNewest(column("file_key", "media_item", "account_id"))).isTrue();
        assertThat(key.isNewest(column("sealed_file_name", "media_item", "account_id")))
                .isTrue();
        assertThat(accounts.find(ada).email()).isEqualTo(email);
        assertThat(accounts.findByEmail(email)).contains(ada);
        assertThat(photos.find(ada, photo).fileName()).isEqualTo("a.png");
        long bytes = photos.look(ada, photo, (file, admitted) -> Files.size(file));
        assertThat(bytes).isPositive();
    }

    @Test
    void soAreTheNamesOfLinkedProviders() {
        linkAProvider();
        byte[] before = column("sealed_label", "account_identity", "account_id");
        String subject = column("subject_index", "account_identity", "account_id", String.class);

        rotation.run(new RotateKeys(master.newestId()), (stage, percent) -> {});

        byte[] after = column("sealed_label", "account_identity", "account_id");
        assertThat(keys.of(ada).isNewest(before)).isFalse();
        assertThat(keys.of(ada).isNewest(after)).isTrue();
        assertThat(vault.open(ada, "accounts.identity.label", after)).isEqualTo(email);
        assertThat(column("subject_index", "account_identity", "account_id", String.class))
                .as("by what they are found")
                .isEqualTo(subject);
    }

    @Test
    @WithMockUser(roles = "MEMBER")
    void isNoMattersOfMembers() {
        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(administration::state);
        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(administration::rotate);
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void theBackOfficeSeesHowManyKeysThereAreAndWhetherOlderOnesAreKept() {
        assertThat(administration.state().dataKeys()).isPositive();
        rotation.run(new RotateKeys(master.newestId()), (stage, percent) -> {});

        assertThat(administration.state().oldKept()).isTrue();
    }

    @Test
    void anAdminsRotationRunsInTheBackgroundAndIsLogged() throws Exception {
        byte[] before = column("sealed_email", "account", "id");
        var admin = people.loadUserByUsername(email);
        signIn(admin);
        assertThatExceptionOfType(StepUpNeeded.class).isThrownBy(administration::rotate);
        signIn(door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, "otter quilt harbour"))
                .getPrincipal());
        var id = administration.rotate();

        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInSameThread()
                .until(() -> work.find(ada, id).orElseThrow().state() == WorkState.DONE);
        assertThat(keys.of(ada).isNewest(before)).isFalse();
        assertThat(keys.of(ada).isNewest(column("sealed_email", "account", "id")))
                .isTrue();
        var ofAda = new AuditFilter(
                Optional.of("vault.keys-renewed"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ada),
                Optional.empty());
        assertThat(log.find(ofAda, 0, 10)).hasSize(1);
    }

    private static void signIn(Object admin) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        admin, null, AuthorityUtils.createAuthorityList("ROLE_ADMIN")));
    }

    private void linkAProvider() {
        jdbc.sql("""
                insert into account_identity (id, account_id, provider, subject_index, sealed_label, linked_at)
                values (:id, :account, 'GOOGLE', :subject, :label, now())
                """)
                .param("id", UUID.randomUUID())
                .param("account", ada.value())
                .param("subject", ada.toString())
                .param("label", vault.seal(ada, "accounts.identity.label", email))
                .update();
    }

    private byte[] column(String column, String table, String owner) {
        return column(column, table, owner, byte[].class);
    }

    private <T> T column(String column, String table, String owner, Class<T> type) {
        return jdbc.sql("select %s from %s where %s = ?".formatted(column, table, owner))
                .param(ada.value())
                .query(type)
                .single();
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
