package app.facet.product.headshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.CreditIssue;
import app.facet.platform.billing.CreditSource;
import app.facet.platform.imaging.PhotoFormat;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class PortraitFilesTest {

    @Autowired
    PortraitFiles files;

    @Autowired
    SourcePhotos photos;

    @Autowired
    MeasureSourceHandler measuring;

    @Autowired
    Shoots shoots;

    @Autowired
    PortraitSession session;

    @Autowired
    FullSize fullSize;

    @Autowired
    CreditIssue issue;

    @Autowired
    Accounts accounts;

    AccountId ada;
    PortraitId portrait;

    @BeforeEach
    void makePortrait() throws IOException {
        ada = person("Ada");
        SourceId source;
        try (var photo = getClass().getResourceAsStream("/imaging/eileen-collins.jpg")) {
            source = photos.add(ada, "eileen.jpg", photo);
        }
        measuring.run(new MeasureSource(source.value()), (stage, percent) -> {});
        var order = new ShootOrder(source, List.of("classic-grey"), null, 0, 0);
        portrait = shoots.book(ada, order).getFirst().id();
        session.make(portrait, (stage, percent) -> {});
        issue.grant(ada, CreditSource.GIFT, 2, null, "files:" + ada);
        fullSize.get(ada, portrait);
    }

    @Test
    void eachReceiverGetsAFileOfTheSizeThatWasPromised() throws IOException {
        for (PortraitOffer offer : files.offers(ada, portrait)) {
            for (PhotoFormat format : offer.where().formats()) {
                byte[] file = files.file(ada, portrait, offer.where(), format);

                assertThat((long) file.length)
                        .as("%s as %s", offer.where(), format)
                        .isBetween(1_000L, offer.spec().mostBytes());
                if (format != PhotoFormat.WEBP) { // the JDK reads none
                    var picture = ImageIO.read(new ByteArrayInputStream(file));
                    assertThat(picture.getWidth()).isEqualTo(offer.spec().width());
                    assertThat(picture.getHeight()).isEqualTo(offer.spec().height());
                }
                assertThat(new String(file, StandardCharsets.ISO_8859_1))
                        .as("it says that the backdrop was drawn")
                        .contains("digitalsourcetype/compositeSynthetic");
            }
        }
    }

    @Test
    void allOfThemComeInOneArchive() throws IOException {
        var target = new ByteArrayOutputStream();

        files.writeAll(ada, portrait, target);

        var found = unpacked(target.toByteArray());
        assertThat(found.keySet())
                .containsExactlyElementsOf(Arrays.stream(Destination.values())
                        .map(where -> where.fileName(PhotoFormat.JPEG))
                        .toList());
        var passport = ImageIO.read(new ByteArrayInputStream(found.get("portrait-passport-us.jpg")));
        assertThat(passport.getWidth()).isEqualTo(602);
        assertThat(passport.getHeight()).isEqualTo(602);
    }

    @Test
    void aPreviewIsSmallAndOfTheSameShape() throws IOException {
        byte[] preview = files.preview(ada, portrait, Destination.CV, 90);

        var picture = ImageIO.read(new ByteArrayInputStream(preview));
        assertThat(picture.getHeight()).isEqualTo(90);
        assertThat(picture.getWidth()).isEqualTo(70);
        assertThat(preview.length).isLessThan(20_000);
    }

    @Test
    void nobodyElseGetsAny() {
        var eve = person("Eve");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> files.file(eve, portrait, Destination.LINKEDIN, PhotoFormat.JPEG));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> files.preview(eve, portrait, Destination.LINKEDIN, 90));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.offers(eve, portrait));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> files.writeAll(eve, portrait, new ByteArrayOutputStream()));
    }

    private AccountId person(String name) {
        return accounts.register(new Registration(name, UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        var found = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(entry.getName(), zip.readAllBytes());
            }
        }
        return found;
    }
}
