package app.facet.product.headshots.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.facet.HouseTest;
import app.facet.Window;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.BeforeAfter;
import app.facet.platform.ui.ScoreDial;
import app.facet.product.headshots.HeadshotsWindow;
import app.facet.product.headshots.Industry;
import app.facet.product.headshots.PortraitId;
import app.facet.product.headshots.PortraitSummary;
import app.facet.product.headshots.Portraits;
import app.facet.product.headshots.ShootId;
import app.facet.product.headshots.ShootOrder;
import app.facet.product.headshots.SourceId;
import com.vaadin.flow.component.button.Button;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser
class HeadshotsViewsTest extends HeadshotsWindow {

    @Autowired
    Portraits portraits;

    AccountId ada;

    @BeforeEach
    void adaIsHere() {
        ada = signIn("Ada");
    }

    @Test
    void whoHasNothingYetReadsWhatOnePhotoBrings() {
        assertThat(textOf("headshots")).contains("One photo is enough", "Your first one is free.");
    }

    @Test
    void aCheckedPhotoShowsWhatWasFoundAndTheLooksToChooseFrom() throws Exception {
        SourceId photo = checked(ada);

        assertThat(textOf("headshots")).contains("Your photos", "eileen.jpg");
        assertThat(textOf(addressOf(photo)))
                .contains("eileen.jpg", "One face", "Choose a look", "Classic grey", "Deleted by itself in");
    }

    @Test
    void theAddressSaysWhichLooksAreShownAndChosen() throws Exception {
        SourceId photo = checked(ada);

        textOf(addressOf(photo) + "?industry=LAW&formality=5&styles=law-library&framing=wide");

        var gallery = find(StyleGallery.class).single();
        assertThat(gallery.filter().industry().getValue()).isEqualTo(Industry.LAW);
        assertThat(gallery.cards().get("deep-navy").isVisible()).isTrue();
        assertThat(gallery.cards().get("startup-teal").isVisible()).isFalse();
        assertThat(gallery.startTag().button().getText()).startsWith("Make 1 portrait");
        assertThat(gallery.startTag().button().isEnabled())
                .as("a premium look counts as two, one of them free")
                .isFalse();
    }

    @Test
    void choosingALookAndPressingTheButtonLeadsToTheShootWhichShowsItsPortraitByItself() throws Exception {
        SourceId photo = checked(ada);
        textOf(addressOf(photo) + "?styles=classic-grey");

        find(StyleGallery.class).single().startTag().button().click();

        assertThat(getCurrentView()).isInstanceOf(ShootView.class);
        Window.awaitNews(() -> assertThat(text()).contains("1 portrait ·", "Likeness"));
    }

    @Test
    void aPortraitsPageTellsHowAlikeItIsAndOffersItOnceMore() throws Exception {
        PortraitId portrait = made(List.of("classic-grey")).getFirst().id();

        assertThat(textOf("headshots/portraits/" + portrait.value()))
                .contains("Classic grey", "How it came out", "Likeness", "Once more, differently")
                .contains("No picture model had a part in it");
        assertThat(find(BeforeAfter.class).all()).hasSize(1);
        assertThat(find(ScoreDial.class).all()).hasSizeGreaterThan(4);
    }

    @Test
    void aFreePortraitIsASampleUntilItIsGotInFullSize() throws Exception {
        PortraitId portrait = made(List.of("classic-grey")).getFirst().id();
        grant(ada, 2);
        assertThat(textOf("headshots/portraits/" + portrait.value()))
                .contains("Your free sample", "Download the sample")
                .doesNotContain("All for this portrait");

        find(FullSizeSection.class).single().getTag().button().click();

        assertThat(text()).contains("All for this portrait").doesNotContain("Your free sample");
    }

    @Test
    void onceMoreWithAnotherLookIsAShootOfItsOwn() throws Exception {
        PortraitId portrait = made(List.of("classic-grey")).getFirst().id();
        grant(ada, 5);
        textOf("headshots/portraits/" + portrait.value());
        var again = find(AgainSection.class).single();
        again.style()
                .setValue(again.style().getListDataView().getItems().toList().getLast());

        again.startTag().button().click();

        assertThat(getCurrentView()).isInstanceOf(ShootView.class);
        assertThat(shoots.of(ada)).hasSize(2);
    }

    @Test
    void anotherExpressionComesFromAnotherPhoto() throws Exception {
        PortraitId portrait = made(List.of("classic-grey")).getFirst().id();
        grant(ada, 5);
        SourceId other = checked(ada);
        textOf("headshots/portraits/" + portrait.value());
        var again = find(AgainSection.class).single();
        assertThat(again.photo().getItemLabelGenerator().apply(again.photo().getValue()))
                .isEqualTo("eileen.jpg · smiling");
        again.photo()
                .setValue(again.photo()
                        .getListDataView()
                        .getItems()
                        .filter(one -> one.id().equals(other))
                        .findFirst()
                        .orElseThrow());

        again.startTag().button().click();

        assertThat(shoots.find(ada, shoots.of(ada).getFirst().id()).order().source())
                .isEqualTo(other);
    }

    @Test
    void aFavouriteStandsOnTheFirstPage() throws Exception {
        PortraitId portrait = made(List.of("classic-grey")).getFirst().id();
        textOf("headshots/portraits/" + portrait.value());

        find(FavouriteButton.class).single().click();

        assertThat(portraits.find(ada, portrait).summary().favourite()).isTrue();
        assertThat(textOf("headshots")).contains("Favourites");
    }

    @Test
    void upToFourPortraitsStandSideBySide() throws Exception {
        grant(ada, 10);
        assertThat(textOf("headshots/compare")).contains("Two portraits are needed");
        var made = made(List.of("classic-grey", "clean-white"));

        textOf("headshots/compare?portraits=" + made.getFirst().id().value());

        var view = (PortraitCompareView) getCurrentView();
        assertThat(view.choice().getValue())
                .extracting(PortraitSummary::id)
                .containsExactly(made.getFirst().id());
        assertThat(view.choice().getListDataView().getItemCount()).isEqualTo(2);
    }

    @Test
    void aStoppedPortraitSaysThatNothingWasChargedAndCanBeMadeAfterAll() throws Exception {
        grant(ada, 20);
        ShootId shoot = shoots.start(ada, order(checked(ada), List.of("classic-grey", "clean-white", "deep-navy")));
        var last = shoots.find(ada, shoot).summary().portraits().getLast().id();
        shoots.stop(ada, last);
        awaitEnd(shoot);

        String text = textOf("headshots/shoots/" + shoot.value());

        boolean stopped = shoots.find(ada, shoot).summary().made() < 3;
        assertThat(text.contains("Nothing was charged")).isEqualTo(stopped);
        assertThat(find(Button.class).all().stream()
                        .anyMatch(button -> button.getText().startsWith("Make it")))
                .isEqualTo(stopped);
    }

    @Test
    void whereThePhotoIsToBlameAnotherPhotoIsOffered() throws Exception {
        ShootId shoot = refused(ada, order(checked(ada), List.of("classic-grey")));

        assertThat(textOf("headshots/shoots/" + shoot.value())).contains("The photo ends too close around your face");
        assertThat(find(Button.class).all().stream().map(Button::getText))
                .noneMatch(text -> text.startsWith("Make it"));
        button("Add another photo").click();
        assertThat(getCurrentView()).isInstanceOf(HeadshotsView.class);
    }

    @Test
    void whatIsNotMineIsNotThere() {
        for (String page : List.of("photos", "shoots", "portraits")) {
            assertThat(textOf("headshots/" + page + "/" + UUID.randomUUID())).contains("There is nothing here");
            assertThat(textOf("headshots/" + page + "/nonsense")).contains("There is nothing here");
        }
    }

    private static ShootOrder order(SourceId photo, List<String> styles) {
        return new ShootOrder(photo, styles, null, 0, ShootOrder.USUAL_SMOOTHING);
    }

    private List<PortraitSummary> made(List<String> styles) throws IOException {
        ShootId shoot = shoots.start(ada, order(checked(ada), styles));
        awaitEnd(shoot);
        return shoots.find(ada, shoot).summary().portraits();
    }

    private void awaitEnd(ShootId shoot) {
        await().pollInSameThread().atMost(Duration.ofMinutes(2)).until(() -> {
            var portraits = shoots.find(ada, shoot).summary().portraits();
            return portraits.stream().noneMatch(one -> one.state().isOpen() || isUnmeasured(one));
        });
    }

    private static boolean isUnmeasured(PortraitSummary portrait) {
        return portrait.screen() != null && portrait.quality() == null;
    }
}
