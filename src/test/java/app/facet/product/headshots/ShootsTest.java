package app.facet.product.headshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.billing.CreditBalance;
import app.facet.platform.billing.Credits;
import app.facet.platform.billing.NotEnoughCredits;
import app.facet.platform.imaging.AdmittedPhoto;
import app.facet.platform.imaging.PhotoDecoder;
import app.facet.platform.imaging.PhotoEye;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.imaging.studio.Portrait;
import app.facet.platform.imaging.studio.PortraitStudio;
import app.facet.platform.imaging.studio.Sitting;
import app.facet.platform.imaging.studio.StudioLook;
import app.facet.platform.imaging.studio.StudioRefused;
import app.facet.platform.imaging.studio.StudioStep;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.media.MediaVault;
import app.facet.platform.notifications.NotificationSummary;
import app.facet.platform.notifications.Notifications;
import app.facet.platform.work.spi.Ending;
import app.facet.platform.work.spi.WorkCancelled;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class ShootsTest {

    private static final List<String> ONE = List.of("classic-grey");
    private static final List<String> TWO = List.of("classic-grey", "clean-white");

    @Autowired
    ApplicationContext house;

    @Autowired
    SourcePhotos photos;

    @Autowired
    MeasureSourceHandler measuring;

    @Autowired
    Shoots shoots;

    @Autowired
    Portraits portraits;

    @Autowired
    PortraitSession session;

    @Autowired
    PortraitEndings endings;

    @Autowired
    ModelPortraits models;

    @Autowired
    ModelDarkroom darkroom;

    @Autowired
    Clock clock;

    @Autowired
    PortraitRepository rows;

    @Autowired
    ShootRepository shootRows;

    @Autowired
    SourceRepository sourceRows;

    @Autowired
    Styles styles;

    @Autowired
    MediaVault media;

    @Autowired
    PortraitPictures pictures;

    @Autowired
    PhotoEye eye;

    @Autowired
    PhotoDecoder decoder;

    @Autowired
    JsonMapper json;

    @Autowired
    Notifications notifications;

    @Autowired
    Credits credits;

    @Autowired
    Accounts accounts;

    AccountId ada;

    private Sitters sitters;

    @BeforeEach
    void openAccount() {
        sitters = new Sitters(house);
        ada = sitters.person();
    }

    @Test
    void aShootMakesOnePortraitInEachStyleAndTellsOnce() throws Exception {
        var shoot = shoots.start(ada, Sitters.order(sitters.measured(ada), paid(TWO)));
        awaitEnd(shoot);

        var made = shoots.find(ada, shoot).summary();
        assertThat(made.made()).isEqualTo(2);
        assertThat(made.portraits())
                .extracting(portrait -> portrait.style().code())
                .containsExactlyElementsOf(TWO);
        await().pollInSameThread().untilAsserted(() -> assertThat(portraits.of(ada))
                .allSatisfy(portrait -> assertThat(portrait.quality()).isBetween(20, 100)));
        var details = portraits.find(ada, made.portraits().getFirst().id());
        assertThat(details.summary().likeness()).isBetween(70, 100);
        assertThat(details.before()).isNotNull();
        assertThat(details.expiresAt()).isNotNull();
        await().pollInSameThread().untilAsserted(() -> assertThat(news())
                .extracting(one -> one.path())
                .containsExactly("headshots/shoots/" + shoot.value()));
    }

    @Test
    void theFirstIsFreeAndTheOthersAreHeldAndTaken() throws Exception {
        sitters.grant(ada, 10);
        var booked = shoots.book(ada, Sitters.order(sitters.measured(ada), TWO));
        assertThat(credits.balance(ada)).as("one is included, one is held").isEqualTo(new CreditBalance(8, 2));

        for (PortraitEntry portrait : booked) {
            session.make(portrait.id(), Sitters.QUIET);
        }

        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(8, 0));
    }

    @Test
    void aPremiumStyleCountsAsTwo() {
        assertThat(shoots.offer(ada, List.of("classic-grey", "law-library")).quantity())
                .isEqualTo(3);
    }

    @Test
    void whatCannotBePaidForIsNotMadeAtAll() throws Exception {
        var photo = sitters.measured(ada);

        assertThatExceptionOfType(NotEnoughCredits.class)
                .isThrownBy(() -> shoots.start(ada, Sitters.order(photo, TWO)));

        assertThat(shoots.of(ada)).isEmpty();
        assertThat(shoots.offer(ada, ONE).isAllowed())
                .as("the free one is still there")
                .isTrue();
    }

    @Test
    void aPortraitThatIsNotLikeThePersonIsThrownAwayAndCostsNothing() throws Exception {
        sitters.grant(ada, 10);
        var booked = shoots.book(ada, Sitters.order(sitters.measured(ada), TWO));

        sessionWith(new Stranger(decoder)).make(booked.getLast().id(), Sitters.QUIET);

        assertThat(credits.balance(ada)).as("held for none but the free one").isEqualTo(new CreditBalance(10, 0));
        assertThat(shoots.find(ada, booked.getLast().shoot())
                        .summary()
                        .portraits()
                        .getLast())
                .satisfies(portrait -> {
                    assertThat(portrait.state()).isEqualTo(PortraitState.DISCARDED);
                    assertThat(portrait.likeness()).isEqualTo(69);
                    assertThat(portrait.screen()).isNull();
                });
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> portraits.find(ada, booked.getLast().id()));
    }

    @Test
    void aPortraitThatFailsCostsNothingAndCanBeMadeAfterAll() throws Exception {
        sitters.grant(ada, 10);
        var last = shoots.book(ada, Sitters.order(sitters.measured(ada), TWO)).getLast();
        session.gaveUp(last.id(), new Ending.Parked("f00"));
        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(10, 0));

        shoots.again(ada, last.id());
        await().pollInSameThread()
                .atMost(Duration.ofMinutes(1))
                .until(() -> rows.findById(last.id().value()).orElseThrow().state() == PortraitState.DONE);

        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(8, 0));
    }

    @Test
    void aPortraitStoppedWhileItIsMadeIsNeitherKeptNorPaidFor() throws Exception {
        sitters.grant(ada, 10);
        var last = shoots.book(ada, Sitters.order(sitters.measured(ada), TWO)).getLast();

        assertThatExceptionOfType(WorkCancelled.class)
                .isThrownBy(() -> session.make(last.id(), (stage, percent) -> stop(last, stage)));

        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(10, 0));
        assertThat(shoots.find(ada, last.shoot())
                        .summary()
                        .portraits()
                        .getLast()
                        .state())
                .isEqualTo(PortraitState.CANCELLED);
        assertThat(portraits.of(ada)).isEmpty();
    }

    /** As when its owner presses the button after the last time the studio asked. */
    private void stop(PortraitEntry portrait, String stage) {
        if (stage.startsWith("headshots.step.")) {
            session.gaveUp(portrait.id(), new Ending.Cancelled());
        }
    }

    @Test
    void aPortraitThatWaitsCanBeStopped() throws Exception {
        sitters.grant(ada, 20);
        var shoot = shoots.start(
                ada, Sitters.order(sitters.measured(ada), List.of("classic-grey", "clean-white", "deep-navy")));
        var last = shoots.find(ada, shoot).summary().portraits().getLast().id();

        shoots.stop(ada, last);
        awaitEnd(shoot);

        long made = shoots.find(ada, shoot).summary().made();
        await().pollInSameThread().untilAsserted(() -> assertThat(credits.balance(ada))
                .isEqualTo(new CreditBalance(20 - 2 * (made - 1), 0)));
    }

    @Test
    void workThatIsRepeatedAfterACrashMakesNoSecondPortrait() throws Exception {
        var portrait =
                shoots.book(ada, Sitters.order(sitters.measured(ada), ONE)).getFirst();

        session.make(portrait.id(), Sitters.QUIET);
        var first = rows.findById(portrait.id().value()).orElseThrow().media();
        session.make(portrait.id(), Sitters.QUIET);

        assertThat(rows.findById(portrait.id().value()).orElseThrow().media()).isEqualTo(first);
        assertThat(news()).hasSize(1);
    }

    @Test
    void aShootWithoutAnyPortraitSaysSo() throws Exception {
        var portrait =
                shoots.book(ada, Sitters.order(sitters.measured(ada), ONE)).getFirst();

        sessionWith(new Stranger(decoder)).make(portrait.id(), Sitters.QUIET);

        assertThat(news()).extracting(NotificationSummary::kind).containsExactly("headshots.none");
    }

    @Test
    void aShootTakesOneToThreeStylesThatExist() throws Exception {
        var photo = sitters.measured(ada);

        assertThatExceptionOfType(NoStyleChosen.class)
                .isThrownBy(() -> shoots.start(ada, Sitters.order(photo, List.of())));
        assertThatExceptionOfType(TooManyStyles.class)
                .isThrownBy(() -> shoots.start(
                        ada, Sitters.order(photo, List.of("classic-grey", "clean-white", "deep-navy", "warm-paper"))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> shoots.start(ada, Sitters.order(photo, List.of("no-such-style"))));
    }

    @Test
    void noPortraitIsTriedWithoutAFace() throws Exception {
        var photo = photos.add(ada, "the view.jpg", Paintings.withoutPeople());
        measuring.run(new MeasureSource(photo.value()), Sitters.QUIET);

        assertThat(photos.find(ada, photo).summary().verdict()).isEqualTo(GateVerdict.IMPOSSIBLE);
        assertThatExceptionOfType(StudioRefused.class).isThrownBy(() -> shoots.start(ada, Sitters.order(photo, ONE)));
    }

    @Test
    void nobodyKeepsMorePhotosThanThereIsRoomFor() throws Exception {
        for (int i = 0; i < SourcePhotos.MOST; i++) {
            photos.add(ada, i + ".jpg", Paintings.small());
        }

        assertThatExceptionOfType(TooManySources.class)
                .isThrownBy(() -> photos.add(ada, "one more.jpg", Paintings.small()));
    }

    /** What comes out of it resembles nobody. */
    private static final class Stranger extends PortraitStudio {

        Stranger(PhotoDecoder decoder) {
            super(decoder);
        }

        @Override
        public Portrait shoot(
                Path original,
                AdmittedPhoto photo,
                PhotoReading reading,
                StudioLook look,
                Sitting sitting,
                Path target,
                Consumer<StudioStep> steps)
                throws IOException {
            var portrait = super.shoot(original, photo, reading, look, sitting, target, steps);
            return new Portrait(portrait.width(), portrait.height(), portrait.face(), 69.9, portrait.notes());
        }
    }

    private PortraitSession sessionWith(PortraitStudio studio) {
        return new PortraitSession(
                rows,
                shootRows,
                sourceRows,
                styles,
                media,
                studio,
                pictures,
                eye,
                json,
                endings,
                models,
                darkroom,
                clock);
    }

    private List<String> paid(List<String> styles) {
        sitters.grant(ada, 10);
        return styles;
    }

    private List<NotificationSummary> news() {
        return notifications.find(ada, PageRequest.of(0, 10));
    }

    private void awaitEnd(ShootId shoot) {
        await().pollInSameThread()
                .atMost(Duration.ofMinutes(2))
                .until(() -> !shoots.find(ada, shoot).summary().isOpen());
    }
}
