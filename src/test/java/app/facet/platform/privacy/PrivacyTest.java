package app.facet.platform.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.AccountPreferences;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.EmailConfirmation;
import app.facet.platform.accounts.Passwords;
import app.facet.platform.accounts.Preferences;
import app.facet.platform.accounts.Registration;
import app.facet.platform.audit.AuditLog;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.kernel.PersonalData;
import app.facet.platform.notifications.Mailbox;
import app.facet.platform.vault.KeyDestroyed;
import app.facet.platform.vault.Vault;
import app.facet.product.dating.DatingPhotos;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class PrivacyTest {

    private static final String PASSWORD = "otter quilt harbour";

    @Autowired
    PersonalExport export;

    @Autowired
    Deletions deletions;

    @Autowired
    Agreements agreements;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountPreferences preferences;

    @Autowired
    Passwords passwords;

    @Autowired
    EmailConfirmation confirmation;

    @Autowired
    DatingPhotos photos;

    @Autowired
    Vault vault;

    @Autowired
    AuditLog log;

    @Autowired
    Mailbox mailbox;

    @Autowired
    AuthenticationManager door;

    @Autowired
    ObjectProvider<PersonalData> modules;

    @Autowired
    JsonMapper json;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    @Value("${facet.data-folder}")
    Path dataFolder;

    private final String canary = "canary" + UUID.randomUUID().toString().replace("-", "");
    private final String email = canary + "@example.org";
    private AccountId ada;

    @BeforeEach
    void adaHasUsedFacet() throws IOException {
        ada = accounts.register(new Registration("Ada " + canary, email, PASSWORD));
        preferences.save(ada, Preferences.NONE);
        confirmation.send(ada, Locale.ENGLISH);
        passwords.forgot(email, Locale.ENGLISH);
        signIn("ROLE_MEMBER");
        try (InputStream portrait = getClass().getResourceAsStream("/imaging/eileen-collins.jpg")) {
            photos.add(ada, canary + ".jpg", portrait);
        }
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofMinutes(1))
                .until(() -> photos.of(ada).getFirst().score() != null);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void signIn(String role) {
        var signedIn = door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        signedIn.getPrincipal(), null, AuthorityUtils.createAuthorityList(role)));
    }

    @Test
    void theExportHoldsEverythingThatIsHeld() throws IOException {
        Map<String, byte[]> files = unpack(exported());

        assertThat(text(files, "accounts/account.json")).contains("Ada " + canary, email);
        assertThat(text(files, "media/photos.json")).contains(canary + ".jpg");
        assertThat(text(files, "notifications/mails.json")).contains("accounts.reset-password");
        assertThat(text(files, "privacy/agreements.json")).contains("TERMS");
        assertThat(text(files, "audit/entries.json")).contains("accounts.registered");
        assertThat(files.keySet()).anyMatch(name -> name.matches("dating/photo-[0-9a-f-]+\\.json"));
        byte[] photo = files.get(files.keySet().stream()
                .filter(name -> name.endsWith(".jpg"))
                .findFirst()
                .orElseThrow());
        assertThat(javax.imageio.ImageIO.read(new ByteArrayInputStream(photo)).getWidth())
                .isGreaterThan(100);
        files.forEach((name, content) -> {
            if (name.endsWith(".json")) {
                assertThat(json.readTree(content)).as(name).isNotNull();
            }
        });
        assertThat(text(files, "index.html"))
                .contains(files.keySet().stream()
                        .filter(name -> !name.equals("index.html"))
                        .toList());
    }

    @Test
    void everyModuleHasAPartInTheExport() throws IOException {
        var sections = unpack(exported()).keySet().stream()
                .map(name -> name.split("/", 2)[0])
                .collect(Collectors.toSet());

        assertThat(modules.stream().filter(module -> !module.tables().isEmpty()).map(PersonalData::section))
                .isSubsetOf(sections);
    }

    @Test
    void anExportThatBreaksOffDoesNotLookWhole() throws IOException {
        var sent = new ByteArrayOutputStream();
        var archive = new ZipArchive(sent, json);
        archive.json("dating", "one", Map.of("a", 1));
        archive.flush();

        Path broken = Files.createTempFile("facet", ".zip");
        Files.write(broken, sent.toByteArray());
        assertThatExceptionOfType(java.util.zip.ZipException.class)
                .isThrownBy(() -> new java.util.zip.ZipFile(broken.toFile()).close());
        Files.delete(broken);
    }

    @Test
    void aDeletionIsAnnouncedByMailAndCanBeTakenBack() {
        Instant due = deletions.ask(ada);

        assertThat(Duration.between(Instant.now(), due)).isBetween(Duration.ofDays(13), Duration.ofDays(14));
        assertThat(deletions.ask(ada)).as("asked twice").isCloseTo(due, within());
        var mail = mailbox.newestOf(email);
        assertThat(mail.kind()).isEqualTo("privacy.deletion");
        assertThat(mail.page() + "/" + mail.secret()).isEqualTo("account/privacy");

        deletions.beginDue();
        assertThat(accounts.find(ada).email())
                .as("nothing happens before its time")
                .isEqualTo(email);
        deletions.takeBack(ada);

        assertThat(deletions.dueOf(ada)).isEmpty();
    }

    private static org.assertj.core.data.TemporalUnitOffset within() {
        return new org.assertj.core.data.TemporalUnitWithinOffset(1, java.time.temporal.ChronoUnit.SECONDS);
    }

    @Test
    void onceBegunItCanNotBeTakenBack() {
        deletions.ask(ada);
        jdbc.sql("update privacy_deletion set begun_at = asked_at where account_id = ?")
                .param(ada.value())
                .update();

        assertThatExceptionOfType(DeletionHasBegun.class).isThrownBy(() -> deletions.takeBack(ada));
    }

    @Test
    void afterTheGracePeriodNothingIsLeft() throws IOException {
        byte[] sealedEmail = jdbc.sql("select sealed_email from account where id = ?")
                .param(ada.value())
                .query(byte[].class)
                .single();
        assertThat(everythingStored()).as("the search can find something").contains(ada.toString());
        long files = filesBelow(dataFolder);
        deletions.ask(ada);
        signIn("ROLE_ADMIN"); // who may check the log
        passTheGracePeriod();

        deletions.beginDue();

        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofMinutes(1))
                .until(() -> rows("account", "id") == 0 && erasureIsDone());
        assertThat(everythingStored()).doesNotContain(canary).doesNotContain(ada.toString());
        assertThat(filesBelow(dataFolder)).isLessThan(files);
        assertThatExceptionOfType(KeyDestroyed.class)
                .as("what a copy of the database still has")
                .isThrownBy(() -> vault.open(ada, "accounts.email", sealedEmail));
        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(
                        () -> door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD)));
        assertThat(log.check().broken()).isEmpty();
        assertThat(accounts.register(new Registration("Ada", email, PASSWORD)))
                .as("somebody new with the same address")
                .isNotEqualTo(ada);
    }

    private boolean erasureIsDone() {
        return jdbc.sql("select state from work_item where type = 'privacy.erase-account' and subject = ?")
                .param(ada.toString())
                .query(String.class)
                .single()
                .equals("DONE");
    }

    private void passTheGracePeriod() {
        jdbc.sql("update privacy_deletion set asked_at = ?, due_at = ? where account_id = ?")
                .param(OffsetDateTime.now(ZoneOffset.UTC).minusDays(15))
                .param(OffsetDateTime.now(ZoneOffset.UTC).minusDays(1))
                .param(ada.value())
                .update();
    }

    private int rows(String table, String column) {
        return jdbc.sql("select count(*) from %s where %s = ?".formatted(table, column))
                .param(ada.value())
                .query(Integer.class)
                .single();
    }

    private byte[] exported() throws IOException {
        var out = new ByteArrayOutputStream();
        Acting.<@org.jspecify.annotations.Nullable Void, IOException>as(new Who.Person(ada), () -> {
            export.write(ada, Locale.ENGLISH, out);
            return null;
        });
        return out.toByteArray();
    }

    private static Map<String, byte[]> unpack(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        assertThat(files).containsKey(name);
        return new String(files.get(name), UTF_8);
    }

    /** All rows of all tables, except the house's own record that it erased the account. */
    private String everythingStored() {
        List<String> tables = jdbc.sql(
                        "select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'"
                                + " and lower(table_name) not in ('work_item', 'scheduled_tasks')")
                .query(String.class)
                .list();
        return tables.stream()
                .flatMap(table -> jdbc.sql("select * from \"" + table + "\"").query().listOfRows().stream())
                .flatMap(row -> row.values().stream())
                .map(value -> value instanceof byte[] bytes ? new String(bytes, ISO_8859_1) : String.valueOf(value))
                .collect(Collectors.joining("\n"));
    }

    private static long filesBelow(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
