package app.facet.platform.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.imaging.PhotoRefused;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.NotFound;
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
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class MediaVaultTest {

    @Autowired
    MediaVault vault;

    @Autowired
    MediaFolder folder;

    @Autowired
    MediaSettings settings;

    @Autowired
    MediaPersonalData personalData;

    @Autowired
    MediaItemRepository items;

    @Autowired
    Accounts accounts;

    @Autowired
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
        assertThat(ImageIO.read(folder.file(id, "tile.jpg").toFile()).getWidth())
                .isEqualTo(480);
        assertThat(Files.size(folder.file(id, "screen.webp"))).isPositive();
    }

    @Test
    void storesNothingWhenTheFileIsRefused() throws IOException {
        long before = filesInIncoming();

        assertThatExceptionOfType(PhotoRefused.class)
                .isThrownBy(() -> store("text.jpg", "just text".getBytes(StandardCharsets.UTF_8)));

        assertThat(items.findByAccountId(ada.value())).isEmpty();
        assertThat(filesInIncoming()).isEqualTo(before);
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
        assertThat(folder.original(seen.getFirst())).doesNotExist();
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
        assertThat(folder.original(old)).doesNotExist();
        assertThat(vault.find(ada, kept).expiresAt()).isNull();
        assertThat(folder.original(kept)).exists();
    }

    @Test
    void filesThatNoRowKnowsAreSweptAway() throws IOException {
        var stray = new MediaId(UUID.randomUUID());
        Path prepared = folder.prepare();
        Files.write(folder.original(prepared), new byte[] {1});
        folder.moveIntoPlace(prepared, stray);
        var known = store("a.png", photo(200, 200));

        folder.sweep(id -> items.existsById(id.value()), Instant.now().plusSeconds(60));

        assertThat(folder.original(stray)).doesNotExist();
        assertThat(folder.original(known)).exists();
    }

    @Test
    void aPersonCanTakeTheirPhotosAlongAndBeForgotten() throws IOException {
        var id = store("a.png", photo(200, 200));
        var archive = new Recording();

        personalData.export(ada, archive);
        assertThat(archive.entries).containsExactly("media/photos", "media/" + id.value() + ".png");

        personalData.erase(ada);
        assertThat(items.findByAccountId(ada.value())).isEmpty();
        assertThat(folder.original(id)).doesNotExist();
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

    private long filesInIncoming() throws IOException {
        try (Stream<Path> all = Files.list(settings.folder().resolve("incoming"))) {
            return all.count();
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
