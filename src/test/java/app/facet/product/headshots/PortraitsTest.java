package app.facet.product.headshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.PersonalData;
import app.facet.platform.media.MediaExpiring;
import app.facet.platform.media.MediaVault;
import app.facet.platform.notifications.Notifications;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Portraits that came out: whose they are, how long they stay, and what goes with them. */
@HouseTest
class PortraitsTest {

    private static final List<String> ONE = List.of("classic-grey");

    @Autowired
    ApplicationContext house;

    @Autowired
    SourcePhotos photos;

    @Autowired
    Shoots shoots;

    @Autowired
    Portraits portraits;

    @Autowired
    FullSize fullSize;

    @Autowired
    PortraitSession session;

    @Autowired
    PortraitRepository rows;

    @Autowired
    ShootRepository shootRows;

    @Autowired
    SourceRepository sourceRows;

    @Autowired
    MediaVault media;

    @Autowired
    JsonMapper json;

    @Autowired
    Notifications notifications;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ObjectProvider<PersonalData> personalData;

    AccountId ada;

    private Sitters sitters;

    @BeforeEach
    void openAccount() {
        sitters = new Sitters(house);
        ada = sitters.person();
    }

    @Test
    void portraitsOutliveTheirPhotoButNoMoreAreMadeOfIt() throws Exception {
        var photo = sitters.measured(ada);
        var portrait = shoots.book(ada, Sitters.order(photo, ONE)).getFirst();
        session.make(portrait.id(), Sitters.QUIET);

        var file = portraits.find(ada, portrait.id()).before();
        assertThat(file).isNotNull();

        photos.remove(ada, photo);

        assertThat(portraits.find(ada, portrait.id()).order().source()).isNull();
        assertThat(portraits.find(ada, portrait.id()).before()).isNull();
        await().pollInSameThread().untilAsserted(() -> assertThat(beforePicture(portrait.id()))
                .as("the cut of the deleted photo is deleted as well")
                .isEmpty());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> shoots.start(ada, Sitters.order(photo, ONE)));
    }

    @Test
    void aPortraitWhoseTimeIsUpGoesAndTakesItsEmptyShootAlong() throws Exception {
        var portrait =
                shoots.book(ada, Sitters.order(sitters.measured(ada), ONE)).getFirst();
        session.make(portrait.id(), Sitters.QUIET);
        var file = rows.findById(portrait.id().value()).orElseThrow().media();

        transactions.executeWithoutResult(status -> portraits.letGo(new MediaExpiring(ada, file)));

        assertThat(shoots.of(ada)).isEmpty();
        assertThat(portraits.of(ada)).isEmpty();
    }

    @Test
    void aPortraitIsLikedAndDeletedByItsOwner() throws Exception {
        var portrait = shoots.book(ada, Sitters.order(sitters.measured(ada), ONE))
                .getFirst()
                .id();
        session.make(portrait, Sitters.QUIET);

        portraits.favour(ada, portrait, true);

        assertThat(portraits.find(ada, portrait).summary().favourite()).isTrue();

        portraits.remove(ada, portrait);

        assertThat(shoots.of(ada)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> portraits.find(ada, portrait));
    }

    @Test
    void shootsAndPortraitsAreNobodyElses() throws Exception {
        var photo = sitters.measured(ada);
        var portrait = shoots.book(ada, Sitters.order(photo, ONE)).getFirst();
        session.make(portrait.id(), Sitters.QUIET);
        var eve = sitters.person();

        assertThat(List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                        () -> photos.find(eve, photo),
                        () -> photos.remove(eve, photo),
                        () -> photos.keep(eve, photo, true),
                        () -> photos.again(eve, photo),
                        () -> shoots.start(eve, Sitters.order(photo, ONE)),
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
        shoots.book(ada, Sitters.order(sitters.measured(ada), ONE)).forEach(portrait -> {
            try {
                session.make(portrait.id(), Sitters.QUIET);
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

    private Optional<InputStream> beforePicture(PortraitId portrait) throws IOException {
        var file = rows.findById(portrait.value()).orElseThrow().media();
        return media.picture(ada, file, BeforePicture.VARIANT);
    }
}
