package app.facet.platform.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.imaging.PhotoFormat;
import app.facet.platform.imaging.PhotoRefused;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.vault.KeyDestroyed;
import app.facet.platform.vault.Vault;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class MediaVaultTest {

    @Autowired
    MediaVault vault;

    @Autowired
    MediaFolder folder;

    @Autowired
    Scratch scratch;

    @Autowired
    Vault keys;

    @Autowired
    MediaSeals seals;

    @Autowired
    MediaSettings settings;

    @Autowired
    MediaPersonalData personalData;

    @Autowired
    MediaItemRepository items;

    @Autowired
    Accounts accounts;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    AccountId ada;

    @BeforeEach
    void openAccount() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    @Test
    void storesAPhotoWithItsVariants() throws IOException {
        var id = store("holiday.png", photo(900, 600));

        var summary = vault.find(ada, id);
        assertThat(summary.fileName()).isEqualTo("holiday.png");
        assertThat(summary.photo().width()).isEqualTo(900);
        assertThat(summary.expiresAt()).isAfter(Instant.now().plus(Duration.ofDays(29)));
        assertThat(ImageIO.read(new ByteArrayInputStream(opened(id, "tile.jpg")))
                        .getWidth())
                .isEqualTo(480);
        assertThat(opened(id, "screen.webp")).hasSizeGreaterThan(100);
        assertThat(vault.open(ada, id, "nothing.jpg")).isEmpty();
    }

    @Test
    void storesNothingWhenTheFileIsRefused() throws IOException {
        long before = filesInScratch();

        assertThatExceptionOfType(PhotoRefused.class)
                .isThrownBy(() -> store("text.jpg", "just text".getBytes(StandardCharsets.UTF_8)));

        assertThat(items.findByAccountId(ada.value())).isEmpty();
        assertThat(filesInScratch()).isEqualTo(before);
    }

    @Test
    void storesNothingWhenTheCallerCannotUseIt() throws IOException {
        var seen = new ArrayList<MediaId>();
        byte[] photo = photo(200, 200);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> vault.store(ada, "media.test", "a.png", new ByteArrayInputStream(photo), id -> {
                    seen.add(id);
                    throw new NotFound();
                }));

        assertThat(items.findByAccountId(ada.value())).isEmpty();
        assertThat(original(seen.getFirst())).doesNotExist();
    }

    @Test
    void stopsReadingAnEndlessUploadAtTheLimit() {
        var endless = new Endless();

        assertThatExceptionOfType(PhotoRefused.class)
                .isThrownBy(() -> vault.store(ada, "media.test", "a.jpg", endless, Function.identity()));
        assertThat(endless.given).isLessThan(22L << 20);
    }

    @Test
    void aPhotoIsNobodyElses() throws IOException {
        var id = store("a.png", photo(200, 200));
        var eve = AccountId.random();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> vault.find(eve, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> vault.delete(eve, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> vault.look(eve, id, (file, photo) -> file));
        assertThat(vault.find(eve, List.of(id))).isEmpty();
    }

    @Test
    void nothingOfAPhotoLiesOpenOnTheDiskAndNoWorkingCopyStays() throws IOException {
        byte[] photo = photo(900, 600);
        var id = store("private-name.png", photo);
        vault.attach(ada, id, new Variant("map", PhotoFormat.PNG), (original, admitted, target) -> {
            assertThat(Files.readAllBytes(original)).startsWith(0x89, 'P', 'N', 'G');
            Files.copy(original, target);
        });

        assertThat(opened(id, "map.png")).startsWith(0x89, 'P', 'N', 'G');
        try (Stream<Path> all = Files.walk(original(id).getParent())) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            assertThat(files).hasSize(4).allSatisfy(file -> assertThat(Files.readString(file, ISO_8859_1))
                    .doesNotContain("PNG", "JFIF", "WEBP", "IHDR"));
        }
        try (Stream<Path> all = Files.walk(settings.scratchFolder())) {
            assertThat(all.filter(Files::isRegularFile)).isEmpty();
        }
        var row = jdbc.sql("select * from media_item where id = ?")
                .param(id.value())
                .query()
                .singleRow();
        assertThat(row.values()).noneSatisfy(value -> assertThat(
                        value instanceof byte[] bytes ? new String(bytes, ISO_8859_1) : String.valueOf(value))
                .contains("private-name"));
    }

    @Test
    void withTheKeyDestroyedACopyOfDatabaseAndFolderTakenBeforeIsWorthless() throws IOException {
        var id = store("a.png", photo(200, 200));
        assertThat(opened(id, "original")).isNotEmpty();
        Path copyOfTheFolder = Files.copy(original(id), scratch.folder().resolve("copy"));
        var copyOfTheRow = items.findById(id.value()).orElseThrow();

        keys.destroyKey(ada);

        assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> seals.cipher(copyOfTheRow));
        assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> seals.summary(copyOfTheRow));
        keys.createKey(ada);
        assertThatIllegalStateException()
                .as("the master key and the path are the same, the data key is not")
                .isThrownBy(() -> seals.cipher(copyOfTheRow));
        assertThat(copyOfTheFolder).isNotEmptyFile();
        personalData.erase(ada);
        keys.destroyKey(ada); // or a rotation in another test stumbles over the account's row
    }

    @Test
    void expiredPhotosAreGoneWithTheirFilesAndKeptOnesStay() throws IOException {
        var old = store("old.png", photo(200, 200));
        var kept = store("kept.png", photo(200, 200));
        vault.keep(ada, kept, true);
        jdbc.sql("update media_item set expires_at = ? where id = ?")
                .param(Timestamp.from(Instant.parse("2020-01-01T00:00:00Z")))
                .param(old.value())
                .update();

        vault.deleteExpired();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> vault.find(ada, old));
        assertFilesGo(old);
        assertThat(vault.find(ada, kept).expiresAt()).isNull();
        assertThat(original(kept)).exists();
    }

    private void assertFilesGo(MediaId id) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(original(id)).doesNotExist());
    }

    @Test
    void filesThatNoRowKnowsAreSweptAway() throws IOException {
        var stray = new MediaId(UUID.randomUUID());
        Path prepared = scratch.folder();
        Files.write(prepared.resolve("original"), new byte[] {1});
        folder.sealIntoPlace(prepared, stray, keys.fileCipher(ada, "media.test", keys.newFileKey(ada, "media.test")));
        var known = store("a.png", photo(200, 200));
        Path unsealed = Files.write(original(known).resolveSibling("tile.jpg"), new byte[] {1});

        folder.sweep(id -> items.existsById(id.value()), Instant.now().plusSeconds(60));

        assertThat(original(stray)).doesNotExist();
        assertThat(original(known)).exists();
        assertThat(unsealed).as("written before there was a vault").doesNotExist();
    }

    @Test
    void aPersonCanTakeTheirPhotosAlongAndBeForgotten() throws IOException {
        var id = store("a.png", photo(200, 200));
        var archive = new Recording();

        personalData.export(ada, archive);
        assertThat(archive.entries).containsExactly("media/photos", "media/deleted", "media/" + id.value() + ".png");

        personalData.erase(ada);
        assertThat(items.findByAccountId(ada.value())).isEmpty();
        assertFilesGo(id);
        personalData.erase(ada);
    }

    @Test
    void linksWorkForAWhileAndCannotBeMadeUp() throws IOException {
        var noon = Instant.parse("2026-11-21T12:10:00Z");
        var links = new MediaLinks(settings, Clock.fixed(noon, ZoneOffset.UTC));
        var id = new MediaId(UUID.randomUUID());
        String link = links.to(id, Variant.TILE);
        long until = Long.parseLong(link.replaceAll(".*until=(\\d+).*", "$1"));
        String signature = link.replaceAll(".*signature=", "");

        assertThat(links.isValid(id, "tile.jpg", until, signature)).isTrue();
        assertThat(links.isValid(id, "screen.webp", until, signature)).isFalse();
        assertThat(links.isValid(id, "tile.jpg", until + 1, signature)).isFalse();
        assertThat(links.isValid(new MediaId(UUID.randomUUID()), "tile.jpg", until, signature))
                .isFalse();
        var later = new MediaLinks(settings, Clock.fixed(noon.plus(Duration.ofHours(2)), ZoneOffset.UTC));
        assertThat(later.isValid(id, "tile.jpg", until, signature)).isFalse();
        assertThat(links.to(id, Variant.TILE)).as("the same for a while").isEqualTo(link);
    }

    private MediaId store(String name, byte[] content) throws IOException {
        return vault.store(ada, "media.test", name, new ByteArrayInputStream(content), Function.identity());
    }

    private static byte[] photo(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private long filesInScratch() throws IOException {
        try (Stream<Path> all = Files.walk(settings.scratchFolder())) {
            return all.count();
        }
    }

    private Path original(MediaId id) {
        return folder.sealedFile(id, "original");
    }

    private byte[] opened(MediaId id, String fileName) throws IOException {
        try (InputStream file = vault.open(ada, id, fileName).orElseThrow()) {
            return file.readAllBytes();
        }
    }

    /** An upload that never ends. */
    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return 7;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            given += length;
            return length;
        }
    }

    /** Notes the names of what is exported. */
    private static final class Recording implements ExportArchive {

        private final List<String> entries = new ArrayList<>();

        @Override
        public void json(String section, String name, Object value) {
            entries.add(section + "/" + name);
        }

        @Override
        public void file(String section, String name, InputStream content) throws IOException {
            content.readAllBytes();
            entries.add(section + "/" + name);
        }
    }
}
