package app.facet.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.spi.SealedData;
import app.facet.platform.work.spi.WorkCancelled;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class VaultTest {

    private static final String FIELD = "test.note";

    @TempDir
    Path folder;

    /** What one node has in memory; two of these on one folder are two nodes, or one before and after a restart. */
    private final class Node {

        private final KeyFiles files;
        private final MasterKey master;
        private final DataKeys keys;
        private final BlindIndex index;
        private final Vault vault;
        private final DefaultListableBeanFactory lent = new DefaultListableBeanFactory();
        private final KeyRotation rotation;

        Node(Clock clock) throws Exception {
            var settings = new VaultSettings(folder.resolve("keys"), Duration.ofMinutes(1));
            files = new KeyFiles(settings);
            master = new MasterKey(files);
            keys = new DataKeys(files, master, settings, clock);
            index = new BlindIndex(files, master);
            vault = new Vault(keys);
            rotation = new KeyRotation(
                    master, keys, index, new HouseKeys(files, master), lent.getBeanProvider(SealedData.class));
        }
    }

    private Node node;
    private AccountId ada;

    @BeforeEach
    void openTheVault() throws Exception {
        node = new Node(Clock.systemUTC());
        ada = AccountId.random();
        node.vault.createKey(ada);
    }

    @Test
    void whatIsSealedOpensAgainAlsoAfterARestart() throws Exception {
        byte[] sealed = node.vault.seal(ada, FIELD, "Grüße aus Łódź");

        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("aus");
        assertThat(node.vault.open(ada, FIELD, sealed)).isEqualTo("Grüße aus Łódź");
        assertThat(new Node(Clock.systemUTC()).vault.open(ada, FIELD, sealed)).isEqualTo("Grüße aus Łódź");
        assertThat(node.vault.seal(ada, FIELD, "Grüße aus Łódź"))
                .as("never the same twice")
                .isNotEqualTo(sealed);
    }

    @Test
    void itOpensForNobodyElseAndInNoOtherFieldAndNotWhenChanged() {
        var eve = AccountId.random();
        node.vault.createKey(eve);
        byte[] sealed = node.vault.seal(ada, FIELD, "secret");

        assertThatIllegalStateException().isThrownBy(() -> node.vault.open(eve, FIELD, sealed));
        assertThatIllegalStateException().isThrownBy(() -> node.vault.open(ada, "test.other", sealed));
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatIllegalStateException().isThrownBy(() -> node.vault.open(ada, FIELD, changed));
        }
    }

    @Test
    void withTheKeyDestroyedNothingOpensEvenWithTheMasterKeyAtHand() throws Exception {
        byte[] sealed = node.vault.seal(ada, FIELD, "secret");

        node.vault.destroyKey(ada);
        node.vault.destroyKey(ada);

        assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> node.vault.open(ada, FIELD, sealed));
        assertThatExceptionOfType(KeyDestroyed.class)
                .isThrownBy(() -> new Node(Clock.systemUTC()).vault.open(ada, FIELD, sealed));
        node.vault.createKey(ada);
        assertThatIllegalStateException().isThrownBy(() -> node.vault.open(ada, FIELD, sealed));
    }

    @Test
    void aDataKeyPutInAnotherPersonsPlaceOpensNothing() throws Exception {
        var eve = AccountId.random();
        node.vault.createKey(eve);
        byte[] sealed = node.vault.seal(ada, FIELD, "secret");

        Files.copy(keyFile(ada), keyFile(eve), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThatIllegalStateException()
                .isThrownBy(() -> new Node(Clock.systemUTC()).vault.open(eve, FIELD, sealed))
                .withMessageContaining("master key");
    }

    @Test
    void onlyItsOwnerReadsTheKeyFolder() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("keys"))) {
            for (Path path : all.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .as(path.toString())
                        .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
            }
        }
    }

    @Test
    void withoutItsMasterKeyItDoesNotStartAndMakesNoOther() throws IOException {
        Files.delete(folder.resolve("keys/master.json"));

        assertThatIllegalStateException()
                .isThrownBy(() -> new Node(Clock.systemUTC()))
                .withMessageContaining("restore it");
        assertThat(folder.resolve("keys/master.json")).doesNotExist();
    }

    @Test
    void theBlindIndexFindsEqualValuesOfOneFieldAndTellsNothing() throws Exception {
        String found = node.index.of("accounts.email", "ada@example.org");

        assertThat(new Node(Clock.systemUTC()).index.of("accounts.email", "ada@example.org"))
                .isEqualTo(found);
        assertThat(node.index.of("accounts.email", "eve@example.org")).isNotEqualTo(found);
        assertThat(node.index.of("accounts.name", "ada@example.org")).isNotEqualTo(found);
        assertThat(found).hasSize(43).doesNotContain("ada");
    }

    @Test
    void filesAreSealedAsStreamsAndNoticedWhenChangedCutOrExchanged() throws IOException {
        byte[] content = new byte[300_000];
        new Random(7).nextBytes(content);
        var cipher = node.vault.fileCipher(ada, "test.file", node.vault.newFileKey(ada, "test.file"));
        byte[] sealed = sealed(cipher, content, "a.jpg");

        assertThat(opened(cipher, sealed, "a.jpg")).isEqualTo(content);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> opened(cipher, sealed, "b.jpg"));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> opened(cipher, Arrays.copyOf(sealed, sealed.length - 1), "a.jpg"));
        assertThatExceptionOfType(IOException.class)
                .as("cut at the end of a segment")
                .isThrownBy(() -> opened(cipher, Arrays.copyOf(sealed, 1 << 16), "a.jpg"));
        byte[] changed = sealed.clone();
        changed[150_000] ^= 1;
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> opened(cipher, changed, "a.jpg"));
        var other = node.vault.fileCipher(ada, "test.file", node.vault.newFileKey(ada, "test.file"));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> opened(other, sealed, "a.jpg"));
    }

    @Test
    void rotationSealsEverythingAnewAndDropsTheOldKeysOnceEveryNodeHasForgottenThem() throws Exception {
        String before = node.index.of(FIELD, "x");
        var rows = rowsOf(node, ada);
        byte[] copy = rows.get(ada);

        node.rotation.run(new RotateKeys(node.master.newestId()), (stage, percent) -> {});

        assertThat(rows.get(ada)).isNotEqualTo(copy);
        assertThat(node.vault.open(ada, FIELD, rows.get(ada))).isEqualTo("secret");
        assertThat(node.vault.open(ada, FIELD, copy))
                .as("still opens what another node may write meanwhile")
                .isEqualTo("secret");
        node.rotation.finish();
        assertThat(node.vault.open(ada, FIELD, copy)).as("too early to drop").isEqualTo("secret");

        var later = new Node(Clock.fixed(Instant.now().plus(Duration.ofHours(1)), ZoneOffset.UTC));
        lend(later, rows);
        later.rotation.finish();
        assertThat(later.vault.open(ada, FIELD, rows.get(ada))).isEqualTo("secret");
        assertThatIllegalStateException().isThrownBy(() -> later.vault.open(ada, FIELD, copy));
        assertThat(later.master.hasOld()).isFalse();
        assertThat(new Node(Clock.systemUTC()).index.of(FIELD, "x")).isEqualTo(before);
    }

    @Test
    void aRotationThatWasCutShortGoesOnWhereItWas() throws Exception {
        for (int i = 0; i < 9; i++) {
            node.vault.createKey(AccountId.random());
        }
        var everybody = node.keys.all().toArray(AccountId[]::new);
        var rows = rowsOf(node, everybody);
        var task = new RotateKeys(node.master.newestId());
        assertThatExceptionOfType(WorkCancelled.class)
                .isThrownBy(() -> node.rotation.run(task, (stage, percent) -> {
                    if (percent >= 50) {
                        throw new WorkCancelled();
                    }
                }));
        byte[] mastersAfterTheCut = Files.readAllBytes(folder.resolve("keys/master.json"));

        var restarted = new Node(Clock.systemUTC());
        lend(restarted, rows);
        restarted.rotation.run(task, (stage, percent) -> {});

        assertThat(Files.readAllBytes(folder.resolve("keys/master.json")))
                .as("no second new master key")
                .isEqualTo(mastersAfterTheCut);
        assertThat(List.of(everybody)).allSatisfy(one -> {
            assertThat(restarted.keys.isWrappedByNewestMaster(one)).isTrue();
            assertThat(restarted.keys.of(one).isNewest(rows.get(one))).isTrue();
            assertThat(restarted.vault.open(one, FIELD, rows.get(one))).isEqualTo("secret");
        });
    }

    @Test
    void onePersonsDamagedRowKeepsNobodyElsesKeyOldAndTheirOldKeyStays() throws Exception {
        var eve = AccountId.random();
        node.vault.createKey(eve);
        var rows = rowsOf(node, ada, eve);
        byte[] whole = rows.get(eve);
        byte[] damaged = whole.clone();
        damaged[20] ^= 1;
        rows.put(eve, damaged);

        assertThatIllegalStateException()
                .isThrownBy(() -> node.rotation.run(new RotateKeys(node.master.newestId()), (stage, percent) -> {}))
                .withMessageContaining("1 of 3 accounts");

        assertThat(node.keys.of(ada).isNewest(rows.get(ada))).isTrue();
        var later = new Node(Clock.fixed(Instant.now().plus(Duration.ofHours(1)), ZoneOffset.UTC));
        lend(later, rows);
        later.rotation.finish();
        assertThat(later.vault.open(eve, FIELD, whole)).as("from a backup, say").isEqualTo("secret");
        assertThat(later.keys.of(ada).hasOld()).isFalse();
    }

    /** A table with one sealed field, as a module would have it. */
    private static Map<AccountId, byte[]> rowsOf(Node node, AccountId... people) {
        var rows = new HashMap<AccountId, byte[]>();
        for (var one : people) {
            rows.put(one, node.vault.seal(one, FIELD, "secret"));
        }
        lend(node, rows);
        return rows;
    }

    private static void lend(Node node, Map<AccountId, byte[]> rows) {
        SealedData table = account -> rows.computeIfPresent(account, (one, row) -> node.vault.reseal(one, FIELD, row));
        node.lent.registerSingleton("rows", table);
    }

    private Path keyFile(AccountId account) {
        return folder.resolve("keys/accounts/" + account.toString().substring(0, 2) + "/" + account);
    }

    private static byte[] sealed(FileCipher cipher, byte[] content, String name) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sealing = cipher.sealing(out, name)) {
            sealing.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] opened(FileCipher cipher, byte[] sealed, String name) throws IOException {
        try (var opening = cipher.opening(new ByteArrayInputStream(sealed), name)) {
            return opening.readAllBytes();
        }
    }
}
