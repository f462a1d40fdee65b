package app.facet.product.headshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.CreditBalance;
import app.facet.platform.billing.CreditIssue;
import app.facet.platform.billing.CreditSource;
import app.facet.platform.billing.Credits;
import app.facet.platform.billing.NotEnoughCredits;
import app.facet.platform.imaging.AdmittedPhoto;
import app.facet.platform.imaging.PhotoDecoder;
import app.facet.platform.imaging.PhotoEye;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.imaging.studio.Framing;
import app.facet.platform.imaging.studio.Portrait;
import app.facet.platform.imaging.studio.PortraitStudio;
import app.facet.platform.imaging.studio.Sitting;
import app.facet.platform.imaging.studio.StudioLook;
import app.facet.platform.imaging.studio.StudioRefused;
import app.facet.platform.imaging.studio.StudioStep;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.PersonalData;
import app.facet.platform.media.MediaExpiring;
import app.facet.platform.media.MediaVault;
import app.facet.platform.notifications.NotificationSummary;
import app.facet.platform.notifications.Notifications;
import app.facet.platform.work.spi.Ending;
import app.facet.platform.work.spi.Progress;
import app.facet.platform.work.spi.WorkCancelled;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class ShootsTest {

    private static final List<String> ONE = List.of("classic-grey");
    private static final List<String> TWO = List.of("classic-grey", "clean-white");
    private static final Progress QUIET = (stage, percent) -> {};

    @Autowired
    SourcePhotos photos;

    @Autowired
    MeasureSourceHandler measuring;

    @Autowired
    Shoots shoots;

    @Autowired
    Portraits portraits;

    @Autowired
    FullSize fullSize;

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
    CreditIssue issue;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ObjectProvider<PersonalData> personalData;

    AccountId ada;

    @BeforeEach
    void openAccount() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    @Test
    void aShootMakesOnePortraitInEachStyleAndTellsOnce() throws Exception {
        var shoot = shoots.start(ada, order(measured(), paid(TWO)));
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
        issue.grant(ada, CreditSource.GIFT, 10, null, "test:" + ada);
        var booked = shoots.book(ada, order(measured(), TWO));
        assertThat(credits.balance(ada)).as("one is included, one is held").isEqualTo(new CreditBalance(8, 2));

        for (PortraitEntry portrait : booked) {
            session.make(portrait.id(), QUIET);
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
        var photo = measured();

        assertThatExceptionOfType(NotEnoughCredits.class).isThrownBy(() -> shoots.start(ada, order(photo, TWO)));

        assertThat(shoots.of(ada)).isEmpty();
        assertThat(shoots.offer(ada, ONE).isAllowed())
                .as("the free one is still there")
                .isTrue();
    }

    @Test
    void aPortraitThatIsNotLikeThePersonIsThrownAwayAndCostsNothing() throws Exception {
        issue.grant(ada, CreditSource.GIFT, 10, null, "test:" + ada);
        var booked = shoots.book(ada, order(measured(), TWO));

        sessionWith(new Stranger(decoder)).make(booked.getLast().id(), QUIET);

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
        issue.grant(ada, CreditSource.GIFT, 10, null, "test:" + ada);
        var last = shoots.book(ada, order(measured(), TWO)).getLast();
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
        issue.grant(ada, CreditSource.GIFT, 10, null, "test:" + ada);
        var last = shoots.book(ada, order(measured(), TWO)).getLast();

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
        issue.grant(ada, CreditSource.GIFT, 20, null, "test:" + ada);
        var shoot = shoots.start(ada, order(measured(), List.of("classic-grey", "clean-white", "deep-navy")));
        var last = shoots.find(ada, shoot).summary().portraits().getLast().id();

        shoots.stop(ada, last);
        awaitEnd(shoot);

        long made = shoots.find(ada, shoot).summary().made();
        await().pollInSameThread().untilAsserted(() -> assertThat(credits.balance(ada))
                .isEqualTo(new CreditBalance(20 - 2 * (made - 1), 0)));
    }

    @Test
    void workThatIsRepeatedAfterACrashMakesNoSecondPortrait() throws Exception {
        var portrait = shoots.book(ada, order(measured(), ONE)).getFirst();

        session.make(portrait.id(), QUIET);
        var first = rows.findById(portrait.id().value()).orElseThrow().media();
        session.make(portrait.id(), QUIET);

        assertThat(rows.findById(portrait.id().value()).orElseThrow().media()).isEqualTo(first);
        assertThat(news()).hasSize(1);
    }

    @Test
    void aShootWithoutAnyPortraitSaysSo() throws Exception {
        var portrait = shoots.book(ada, order(measured(), ONE)).getFirst();

        sessionWith(new Stranger(decoder)).make(portrait.id(), QUIET);

        assertThat(news()).extracting(NotificationSummary::kind).containsExactly("headshots.none");
    }

    @Test
    void aShootTakesOneToThreeStylesThatExist() throws Exception {
        var photo = measured();

        assertThatExceptionOfType(NoStyleChosen.class).isThrownBy(() -> shoots.start(ada, order(photo, List.of())));
        assertThatExceptionOfType(TooManyStyles.class)
                .isThrownBy(() -> shoots.start(
                        ada, order(photo, List.of("classic-grey", "clean-white", "deep-navy", "warm-paper"))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> shoots.start(ada, order(photo, List.of("no-such-style"))));
    }

    @Test
    void noPortraitIsTriedWithoutAFace() throws Exception {
        var photo = photos.add(ada, "the view.jpg", Paintings.withoutPeople());
        measuring.run(new MeasureSource(photo.value()), QUIET);

        assertThat(photos.find(ada, photo).summary().verdict()).isEqualTo(GateVerdict.IMPOSSIBLE);
        assertThatExceptionOfType(StudioRefused.class).isThrownBy(() -> shoots.start(ada, order(photo, ONE)));
    }

    @Test
    void portraitsOutliveTheirPhotoButNoMoreAreMadeOfIt() throws Exception {
        var photo = measured();
        var portrait = shoots.book(ada, order(photo, ONE)).getFirst();
        session.make(portrait.id(), QUIET);

        var file = portraits.find(ada, portrait.id()).before();
        assertThat(file).isNotNull();

        photos.remove(ada, photo);

        assertThat(portraits.find(ada, portrait.id()).order().source()).isNull();
        assertThat(portraits.find(ada, portrait.id()).before()).isNull();
        await().pollInSameThread().untilAsserted(() -> assertThat(beforePicture(portrait.id()))
                .as("the cut of the deleted photo is deleted as well")
                .isEmpty());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> shoots.start(ada, order(photo, ONE)));
    }

    @Test
    void aPortraitWhoseTimeIsUpGoesAndTakesItsEmptyShootAlong() throws Exception {
        var portrait = shoots.book(ada, order(measured(), ONE)).getFirst();
        session.make(portrait.id(), QUIET);
        var file = rows.findById(portrait.id().value()).orElseThrow().media();

        transactions.executeWithoutResult(status -> portraits.letGo(new MediaExpiring(ada, file)));

        assertThat(shoots.of(ada)).isEmpty();
        assertThat(portraits.of(ada)).isEmpty();
    }

    @Test
    void aPortraitIsLikedAndDeletedByItsOwner() throws Exception {
        var portrait = shoots.book(ada, order(measured(), ONE)).getFirst().id();
        session.make(portrait, QUIET);

        portraits.favour(ada, portrait, true);

        assertThat(portraits.find(ada, portrait).summary().favourite()).isTrue();

        portraits.remove(ada, portrait);

        assertThat(shoots.of(ada)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> portraits.find(ada, portrait));
    }

    @Test
    void shootsAndPortraitsAreNobodyElses() throws Exception {
        var photo = measured();
        var portrait = shoots.book(ada, order(photo, ONE)).getFirst();
        session.make(portrait.id(), QUIET);
        var eve = accounts.register(new Registration("Eve", UUID.randomUUID() + "@example.org", "otter quilt harbour"));

        assertThat(List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                        () -> photos.find(eve, photo),
                        () -> photos.remove(eve, photo),
                        () -> photos.keep(eve, photo, true),
                        () -> photos.again(eve, photo),
                        () -> shoots.start(eve, order(photo, ONE)),
                        () -> shoots.find(eve, portrait.shoot()),
                        () -> shoots.stop(eve, portrait.id()),
                        () -> shoots.again(eve, portrait.id()),
                        () -> shoots.remove(eve, portrait.shoot()),
                        () -> fullSize.offer(eve, portrait.id()),
                        () -> fullSize.get(eve, portrait.id()),
                        () -> portraits.find(eve, portrait.id()),
                        () -> portraits.favour(eve, portrait.id(), true),
                        () -> portraits.keep(eve, portrait.id(), true),
                        () -> portraits.remove(eve, portrait.id())))
                .allSatisfy(call -> assertThatExceptionOfType(NotFound.class).isThrownBy(call));
    }

    @Test
    void erasingAPersonLeavesNothing() throws Exception {
        shoots.book(ada, order(measured(), ONE)).forEach(portrait -> {
            try {
                session.make(portrait.id(), QUIET);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });

        personalData.stream().filter(data -> data.section().equals("headshots")).forEach(data -> data.erase(ada));

        assertThat(rows.findByAccountIdOrderByCreatedAtDescPlaceAsc(ada.value()))
                .isEmpty();
        assertThat(shootRows.findByAccountIdOrderByCreatedAtDesc(ada.value())).isEmpty();
        assertThat(sourceRows.findByAccountIdOrderByCreatedAtDesc(ada.value())).isEmpty();
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

    private Optional<InputStream> beforePicture(PortraitId portrait) throws IOException {
        var file = rows.findById(portrait.value()).orElseThrow().media();
        return media.picture(ada, file, BeforePicture.VARIANT);
    }

    private SourceId measured() throws IOException {
        var id = photos.add(ada, "eileen.jpg", eileen());
        measuring.run(new MeasureSource(id.value()), QUIET);
        return id;
    }

    private static InputStream eileen() {
        return ShootsTest.class.getResourceAsStream("/imaging/eileen-collins.jpg");
    }

    private static ShootOrder order(SourceId photo, List<String> styles) {
        return new ShootOrder(photo, styles, Framing.CLASSIC, 0, ShootOrder.USUAL_SMOOTHING);
    }

    private List<String> paid(List<String> styles) {
        issue.grant(ada, CreditSource.GIFT, 10, null, "test:" + ada);
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
