package app.facet.product.dating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.Credits;
import app.facet.platform.imaging.Aspect;
import app.facet.platform.imaging.painting.PortraitPainter;
import app.facet.platform.imaging.painting.PortraitSpec;
import app.facet.platform.imaging.painting.PortraitSpec.Framing;
import app.facet.platform.imaging.painting.PortraitSpec.Setting;
import app.facet.platform.imaging.retouching.Change;
import app.facet.platform.imaging.retouching.Fix;
import app.facet.platform.imaging.retouching.FixAdvice;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.media.MediaExpiring;
import app.facet.platform.work.Endings;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkState;
import app.facet.platform.work.WorkUpdates;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class PhotoVersionsTest {

    @Autowired
    DatingPhotos photos;

    @Autowired
    PhotoVersions versions;

    @Autowired
    PhotoRepository rows;

    @Autowired
    FixPhotoHandler handler;

    @Autowired
    Credits credits;

    @Autowired
    Work work;

    @Autowired
    WorkUpdates updates;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transactions;

    AccountId ada;
    Endings endings;

    @BeforeEach
    void openAccount() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        endings = new Endings(updates, ada);
    }

    @Test
    void aDarkPhotoBecomesABrighterVersionThatIsMeasuredAgainAndStandsInTheSet() throws Exception {
        var id = measured();
        var before = photos.find(ada, id);
        assertThat(before.fixes()).extracting(FixAdvice::fix).contains(Fix.EXPOSURE);
        var balance = credits.balance(ada);

        versions.make(ada, id, EnumSet.of(Fix.EXPOSURE), null);
        endings.next();

        var shown = photos.of(ada);
        assertThat(shown).singleElement().satisfies(photo -> assertThat(photo.version())
                .isTrue());
        var after = photos.find(ada, shown.getFirst().id());
        assertThat(after.reading().score(Aspect.LIGHTING).orElseThrow())
                .isGreaterThan(before.reading().score(Aspect.LIGHTING).orElseThrow() + 30);
        assertThat(after.summary().score()).isGreaterThan(before.summary().score());
        assertThat(after.origin().changes()).extracting(Change::fix).containsExactly(Fix.EXPOSURE);
        assertThat(after.family())
                .extracting(PhotoSummary::id)
                .containsExactly(id, after.summary().id());
        assertThat(photos.find(ada, id).reading())
                .as("the original is as it was")
                .isEqualTo(before.reading());
        assertThat(credits.balance(ada)).as("fixes are free").isEqualTo(balance);
    }

    @Test
    void theOriginalCanTakeItsPlaceBack() throws Exception {
        var id = measured();
        versions.make(ada, id, EnumSet.of(Fix.EXPOSURE), null);
        endings.next();

        versions.choose(ada, id);

        assertThat(photos.of(ada)).extracting(PhotoSummary::id).containsExactly(id);
    }

    @Test
    void aVersionCanBeCroppedForAPlatform() throws Exception {
        var id = measured();

        versions.make(ada, id, Set.of(), "hinge");
        endings.next();

        assertThat(photos.of(ada)).singleElement().satisfies(photo -> assertThat(
                        (double) photo.width() / photo.height())
                .isBetween(0.99, 1.01));
    }

    @Test
    void fixesThatWouldChangeNothingAreRefusedAndLeaveNothing() throws Exception {
        var id = measured(portrait());

        versions.make(ada, id, EnumSet.of(Fix.EXPOSURE), null);

        assertThat(endings.next().state()).isEqualTo(WorkState.REFUSED);
        assertThat(photos.find(ada, id).family()).isEmpty();
    }

    @Test
    void askingTwiceMakesOneVersion() throws Exception {
        var id = measured();

        versions.make(ada, id, EnumSet.of(Fix.EXPOSURE), null);
        versions.make(ada, id, EnumSet.of(Fix.EXPOSURE), null);
        endings.next();

        assertThat(versions.underWay(ada, id)).isEmpty();
        assertThat(photos.find(ada, id).family()).hasSize(2);
    }

    @Test
    void workThatIsRepeatedAfterACrashMakesNoSecondVersion() throws Exception {
        var id = measured();
        var task = new FixPhoto(id.value(), UUID.randomUUID(), java.util.List.of(Fix.EXPOSURE), null);

        handler.run(task, (stage, percent) -> {});
        handler.run(task, (stage, percent) -> {});

        assertThat(photos.find(ada, id).family()).hasSize(2);
    }

    @Test
    void askingForNothingSaysSo() throws Exception {
        var id = measured();

        assertThatExceptionOfType(NothingChosen.class).isThrownBy(() -> versions.make(ada, id, Set.of(), null));
    }

    @Test
    void deletingAVersionGivesTheOriginalItsPlaceBackAndDeletingTheOriginalDeletesAll() throws Exception {
        var id = measured();
        versions.make(ada, id, EnumSet.of(Fix.EXPOSURE), null);
        endings.next();
        photos.remove(ada, photos.of(ada).getFirst().id());
        assertThat(photos.of(ada)).extracting(PhotoSummary::id).containsExactly(id);

        versions.make(ada, id, EnumSet.of(Fix.EXPOSURE), null);
        endings.next();
        photos.remove(ada, id);

        assertThat(rows.findByAccountIdOrderByCreatedAt(ada.value())).isEmpty();
    }

    @Test
    void aVersionOutlivesAnOriginalWhoseTimeIsUp() throws Exception {
        var id = measured();
        versions.make(ada, id, EnumSet.of(Fix.EXPOSURE), null);
        endings.next();
        var version = photos.of(ada).getFirst().id();
        var media = rows.findById(id.value()).orElseThrow().media();

        transactions.executeWithoutResult(status -> photos.letGo(new MediaExpiring(ada, media)));

        assertThat(photos.of(ada)).singleElement().satisfies(photo -> {
            assertThat(photo.id()).isEqualTo(version);
            assertThat(photo.version()).isFalse();
        });
    }

    @Test
    void versionsAreNobodyElses() throws Exception {
        var id = measured();
        var eve = AccountId.random();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> versions.make(eve, id, EnumSet.of(Fix.EXPOSURE), null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> versions.choose(eve, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> versions.underWay(eve, id));
    }

    private PhotoId measured() throws IOException, InterruptedException {
        return measured(dark());
    }

    private PhotoId measured(InputStream file) throws IOException, InterruptedException {
        var id = photos.add(ada, "by the window.jpg", file);
        endings.next();
        return id;
    }

    private static InputStream portrait() {
        return PhotoVersionsTest.class.getResourceAsStream("/imaging/eileen-collins.jpg");
    }

    private static InputStream dark() throws IOException {
        var picture = new PortraitPainter().paint(PortraitSpec.of(21, Setting.STUDIO, Framing.CLOSE_UP), 600, 750);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0, 0, 0, 175));
        pen.fillRect(0, 0, 600, 750);
        pen.dispose();
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", file);
        return new ByteArrayInputStream(file.toByteArray());
    }
}
