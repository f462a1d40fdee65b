package app.facet.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.facet.platform.kernel.AccountId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What Facet does at its start when the key folder and the database don't belong together. */
class RightKeysTest {

    @TempDir
    Path folder;

    final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DB_CLOSE_DELAY=-1";
    Path keys;
    Path backup;

    @BeforeEach
    void somebodyHasAnAccount() throws Exception {
        keys = folder.resolve("keys");
        backup = folder.resolve("backup");
        start();
        var settings = new VaultSettings(keys, Duration.ofMinutes(1));
        var files = new KeyFiles(settings);
        new DataKeys(files, new MasterKey(files), settings, Clock.systemUTC()).create(AccountId.random());
        FileSystemUtils.copyRecursively(keys, backup);
    }

    @Test
    void withItsOwnKeysItStartsAgain() {
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void withoutItsKeyFolderItSaysWhatToRestoreAndMakesNoKeys() throws Exception {
        FileSystemUtils.deleteRecursively(keys);

        for (int attempt = 0; attempt < 2; attempt++) {
            refuses();
            assertThat(keys).isEmptyDirectory();
        }

        FileSystemUtils.copyRecursively(backup, keys);
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void withoutTheKeyPeopleAreFoundByItDoesNotStartEither() throws Exception {
        Files.delete(keys.resolve("index.key"));

        refuses();
        assertThat(keys.resolve("index.key")).doesNotExist();
        assertThat(keys.resolve("master.json")).exists();
    }

    @Test
    void theKeysOfAnotherDatabaseAreLeftAsTheyAre() throws Exception {
        FileSystemUtils.deleteRecursively(keys);
        var files = new KeyFiles(new VaultSettings(keys, Duration.ofMinutes(1)));
        new BlindIndex(files, new MasterKey(files));
        byte[] others = Files.readAllBytes(keys.resolve("master.json"));

        refuses();
        assertThat(Files.readAllBytes(keys.resolve("master.json"))).isEqualTo(others);
    }

    private void refuses() {
        assertThatThrownBy(this::start)
                .hasStackTraceContaining(keys.toString())
                .hasStackTraceContaining("restore it from its backup");
    }

    private void start() throws IOException, java.security.GeneralSecurityException {
        var files = new KeyFiles(new VaultSettings(keys, Duration.ofMinutes(1)));
        var index = new BlindIndex(files, new MasterKey(files));
        Flyway.configure()
                .dataSource(database, "sa", "")
                .locations("classpath:db-migrations/vault")
                .callbacks(new RightKeys(files, index))
                .load()
                .migrate();
    }
}
