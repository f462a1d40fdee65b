package app.facet.product.headshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.WithAdmin;
import app.facet.platform.billing.CreditBalance;
import app.facet.platform.billing.Credits;
import app.facet.platform.billing.NotEnoughCredits;
import app.facet.platform.billing.NotInPlan;
import app.facet.platform.billing.Offer.Verdict;
import app.facet.platform.billing.Plans;
import app.facet.platform.imaging.PhotoEye;
import app.facet.platform.imaging.PhotoFormat;
import app.facet.platform.imaging.studio.PortraitStudio;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.media.MediaVault;
import app.facet.platform.media.Variant;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** What the free plan gives: one portrait, small and with a mark, until it is paid for. */
@HouseTest
@WithAdmin
class GiftTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    SourcePhotos photos;

    @Autowired
    Shoots shoots;

    @Autowired
    Portraits portraits;

    @Autowired
    PortraitFiles files;

    @Autowired
    FullSize fullSize;

    @Autowired
    Keeping keeping;

    @Autowired
    PortraitSession session;

    @Autowired
    PortraitRepository rows;

    @Autowired
    ShootRepository shootRows;

    @Autowired
    SourceRepository sourceRows;

    @Autowired
    Styles styles;

    @Autowired
    PortraitStudio studio;

    @Autowired
    PhotoEye eye;

    @Autowired
    PortraitEndings endings;

    @Autowired
    ModelPortraits models;

    @Autowired
    ModelDarkroom darkroom;

    @Autowired
    Clock clock;

    @Autowired
    MediaVault media;

    @Autowired
    Credits credits;

    @Autowired
    Plans plans;

    @Autowired
    Accounts accounts;

    @Autowired
    JsonMapper json;

    AccountId ada;

    private Sitters sitters;

    @BeforeEach
    void openAccount() {
        sitters = new Sitters(house);
        ada = sitters.person();
    }

    @Test
    void theFreePortraitIsShownSmallAndMarkedAndGivesNoFiles() throws Exception {
        assertThat(shoots.offer(ada, List.of("classic-grey")).gift()).isTrue();
        var portrait = made();

        var shown = portraits.find(ada, portrait).summary();

        assertThat(shown.gift()).isTrue();
        assertThat(shown.screen()).contains("/marked.jpg").isEqualTo(shown.tile());
        assertThat(picture(portrait, PortraitPictures.MARKED))
                .extracting(BufferedImage::getWidth, BufferedImage::getHeight)
                .containsExactly(640, 800);
        assertThatExceptionOfType(OnlyASample.class)
                .isThrownBy(() -> files.file(ada, portrait, Destination.LINKEDIN, PhotoFormat.JPEG));
        assertThatExceptionOfType(OnlyASample.class)
                .isThrownBy(() -> files.writeAll(ada, portrait, new ByteArrayOutputStream()));
    }

    @Test
    void creditsTakeTheMarkAwayOnceAndForGood() throws Exception {
        var portrait = made();
        assertThat(fullSize.offer(ada, portrait).verdict()).isEqualTo(Verdict.NOT_ENOUGH);
        assertThatExceptionOfType(NotEnoughCredits.class).isThrownBy(() -> fullSize.get(ada, portrait));
        assertThat(portraits.find(ada, portrait).summary().gift()).isTrue();
        sitters.grant(ada, 5);

        fullSize.get(ada, portrait);
        fullSize.get(ada, portrait);

        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(3, 0));
        assertThat(portraits.find(ada, portrait).summary()).satisfies(shown -> {
            assertThat(shown.gift()).isFalse();
            assertThat(shown.screen()).contains("/screen.");
        });
        var file =
                ImageIO.read(new ByteArrayInputStream(files.file(ada, portrait, Destination.WHOLE, PhotoFormat.JPEG)));
        assertThat(file.getWidth()).isGreaterThanOrEqualTo(1024);
    }

    @Test
    void whoeverPaysForProHasItIncluded() throws Exception {
        var portrait = made();
        plans.give(ada, "pro");

        assertThat(fullSize.offer(ada, portrait).verdict()).isEqualTo(Verdict.UNLIMITED);
        fullSize.get(ada, portrait);

        assertThat(credits.balance(ada).held()).isZero();
        assertThat(portraits.find(ada, portrait).summary().gift()).isFalse();
    }

    @Test
    void whatIsPaidForByCreditsOrAPlanIsNoGift() throws Exception {
        sitters.grant(ada, 10);
        var source = sitters.measured(ada);
        var both = shoots.book(ada, Sitters.order(source, List.of("classic-grey", "clean-white")));
        plans.give(ada, "pro");
        var planned =
                shoots.book(ada, Sitters.order(source, List.of("deep-navy"))).getFirst();

        assertThat(both).extracting(PortraitEntry::isGift).containsExactly(true, false);
        assertThat(planned.isGift()).isFalse();
    }

    @Test
    void photosAndPortraitsAreKeptByWhoeverPaysForAPlan() throws Exception {
        var photo = sitters.measured(ada);
        var portrait = shoots.book(ada, Sitters.order(photo, List.of("classic-grey")))
                .getFirst()
                .id();
        session.make(portrait, Sitters.QUIET);
        assertThat(keeping.isIncluded(ada)).isFalse();
        assertThatExceptionOfType(NotInPlan.class).isThrownBy(() -> portraits.keep(ada, portrait, true));
        assertThatExceptionOfType(NotInPlan.class).isThrownBy(() -> photos.keep(ada, photo, true));
        assertThat(portraits.find(ada, portrait).expiresAt()).isNotNull();
        plans.give(ada, "pro");

        portraits.keep(ada, portrait, true);
        photos.keep(ada, photo, true);

        assertThat(portraits.find(ada, portrait).expiresAt()).isNull();
        assertThat(photos.find(ada, photo).expiresAt()).isNull();
        plans.give(ada, "free");
        portraits.keep(ada, portrait, false);
        assertThat(portraits.find(ada, portrait).expiresAt()).isNotNull();
    }

    @Test
    void theMarkLiesOnEveryPartOfThePicture() throws Exception {
        var portrait = made();
        var marked = picture(portrait, PortraitPictures.MARKED);
        sitters.grant(ada, 2);
        fullSize.get(ada, portrait);
        var clean = ImageIO.read(new ByteArrayInputStream(files.preview(ada, portrait, Destination.WHOLE, 800)));

        for (int column = 0; column < 4; column++) {
            for (int row = 0; row < 4; row++) {
                assertThat(changed(clean, marked, column * 160, row * 200))
                        .as("part of the tile at %d, %d that the mark touches", column, row)
                        .isGreaterThan(0.01);
            }
        }
    }

    @Test
    void whoeverWasKilledBeforeThePicturesWereDrawnDrawsThemTheNextTime() throws Exception {
        var portrait = shoots.book(ada, Sitters.order(sitters.measured(ada), List.of("classic-grey")))
                .getFirst()
                .id();
        var killed = new PortraitSession(
                rows,
                shootRows,
                sourceRows,
                styles,
                media,
                studio,
                new Killed(),
                eye,
                json,
                endings,
                models,
                darkroom,
                clock);

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> killed.make(portrait, Sitters.QUIET));
        assertThat(rows.findById(portrait.value()).orElseThrow().state()).isEqualTo(PortraitState.DONE);
        session.make(portrait, Sitters.QUIET);

        assertThat(picture(portrait, PortraitPictures.MARKED).getWidth()).isEqualTo(640);
        assertThat(picture(portrait, BeforePicture.VARIANT).getWidth()).isEqualTo(960);
        assertThat(portraits.find(ada, portrait).summary().quality()).isNotNull();
    }

    /** As when the process ends there. */
    private static final class Killed extends PortraitPictures {

        @SuppressWarnings("NullAway") // it does nothing with them
        Killed() {
            super(null, null, null, null, null, null, null);
        }

        @Override
        void complete(PortraitEntry portrait) {
            throw new IllegalStateException("killed");
        }
    }

    private static double changed(BufferedImage clean, BufferedImage marked, int x, int y) {
        int differing = 0;
        for (int i = 0; i < 160 * 200; i++) {
            int before = clean.getRGB(x + i % 160, y + i / 160) >> 8 & 0xff;
            int after = marked.getRGB(x + i % 160, y + i / 160) >> 8 & 0xff;
            differing += Math.abs(before - after) > 12 ? 1 : 0;
        }
        return differing / (160.0 * 200);
    }

    private BufferedImage picture(PortraitId portrait, Variant variant) throws IOException {
        var file = rows.findById(portrait.value()).orElseThrow().media();
        try (var open = media.picture(ada, file, variant).orElseThrow()) {
            return ImageIO.read(open);
        }
    }

    private PortraitId made() throws IOException {
        var portrait = shoots.book(ada, Sitters.order(sitters.measured(ada), List.of("classic-grey")))
                .getFirst()
                .id();
        session.make(portrait, Sitters.QUIET);
        return portrait;
    }
}
