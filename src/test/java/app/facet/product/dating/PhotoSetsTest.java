package app.facet.product.dating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.CreditIssue;
import app.facet.platform.billing.CreditSource;
import app.facet.platform.imaging.painting.PortraitPainter;
import app.facet.platform.imaging.painting.PortraitSpec;
import app.facet.platform.imaging.painting.PortraitSpec.Framing;
import app.facet.platform.imaging.painting.PortraitSpec.Setting;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.work.Endings;
import app.facet.platform.work.WorkUpdates;
import app.facet.product.dating.SetPlan.LeftOut;
import app.facet.product.dating.SetPlan.Place;
import app.facet.product.dating.SetPlan.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class PhotoSetsTest {

    @Autowired
    DatingPhotos photos;

    @Autowired
    PhotoSets sets;

    @Autowired
    CreditIssue issue;

    @Autowired
    WorkUpdates updates;

    @Autowired
    Accounts accounts;

    AccountId ada;
    Endings endings;

    @BeforeEach
    void openAccount() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        issue.grant(ada, CreditSource.GIFT, 10, null, "test:" + ada);
        endings = new Endings(updates, ada);
    }

    @Test
    void theSameShotTwiceIsShownOnce() throws Exception {
        var window = paint(21, Setting.STUDIO, Framing.CLOSE_UP);
        var first = measured("window.jpg", window);
        var again = measured("window again.jpg", scaled(window));
        var park = measured("park.jpg", paint(22, Setting.PARK, Framing.HALF_LENGTH));

        var plan = sets.plan(ada, "tinder");

        assertThat(plan.order())
                .extracting(Place::photo)
                .hasSize(2)
                .contains(park)
                .containsAnyOf(first, again);
        assertThat(plan.leftOut()).singleElement().satisfies(out -> assertThat(out.reason())
                .isEqualTo(Reason.NEARLY_SAME));
        assertThat(plan.leftOut()).extracting(LeftOut::beside).containsAnyOf(first, again);
    }

    @Test
    void theSetIsArrangedAndDownloadedInThatOrder() throws Exception {
        var window = measured("window.jpg", paint(21, Setting.STUDIO, Framing.CLOSE_UP));
        var beach = measured(
                "beach.jpg",
                new PortraitPainter().paint(PortraitSpec.group(26, 0, Setting.BEACH, Framing.HALF_LENGTH), 600, 750));
        var park = measured("park.jpg", paint(22, Setting.PARK, Framing.HALF_LENGTH));

        sets.arrange(ada, List.of(park, window));

        assertThat(photos.of(ada)).extracting(PhotoSummary::id).containsExactly(park, window, beach);
        assertThat(exported("hinge"))
                .containsExactly("1-hinge-half-length.jpg", "2-hinge-portrait.jpg", "3-hinge-scene.jpg");
    }

    @Test
    void setsAreNobodyElses() throws Exception {
        var window = measured("window.jpg", paint(21, Setting.STUDIO, Framing.CLOSE_UP));
        var eve = AccountId.random();

        assertThat(sets.plan(eve, "tinder").order()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sets.arrange(eve, List.of(window)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sets.plan(ada, "nowhere"));
    }

    private List<String> exported(String platform) throws IOException {
        var file = new ByteArrayOutputStream();
        sets.export(ada, platform, file);
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(ImageIO.read(new ByteArrayInputStream(zip.readAllBytes())))
                        .isNotNull();
            }
        }
        return names;
    }

    private static BufferedImage paint(long seed, Setting setting, Framing framing) {
        return new PortraitPainter().paint(PortraitSpec.of(seed, setting, framing), 600, 750);
    }

    private static BufferedImage scaled(BufferedImage picture) {
        var smaller = new BufferedImage(480, 600, BufferedImage.TYPE_INT_RGB);
        var pen = smaller.createGraphics();
        pen.drawImage(picture, 0, 0, 480, 600, null);
        pen.dispose();
        return smaller;
    }

    private PhotoId measured(String name, BufferedImage picture) throws IOException, InterruptedException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", file);
        var id = photos.add(ada, name, new ByteArrayInputStream(file.toByteArray()));
        endings.next();
        return id;
    }
}
