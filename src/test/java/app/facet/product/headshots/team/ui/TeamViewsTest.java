package app.facet.product.headshots.team.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.facet.HouseTest;
import app.facet.Window;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.ui.QrCode;
import app.facet.product.headshots.HeadshotsWindow;
import app.facet.product.headshots.team.HandingOver;
import app.facet.product.headshots.team.Invitations;
import app.facet.product.headshots.team.SeatId;
import app.facet.product.headshots.team.Seats;
import app.facet.product.headshots.team.TeamId;
import app.facet.product.headshots.team.TeamMember.Stage;
import app.facet.product.headshots.team.TeamOrder;
import app.facet.product.headshots.team.Teams;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser
class TeamViewsTest extends HeadshotsWindow {

    @Autowired
    Teams teams;

    @Autowired
    Seats seats;

    @Autowired
    Invitations invitations;

    @Autowired
    HandingOver handing;

    @LocalServerPort
    int port;

    AccountId me;
    AccountId other;

    @BeforeEach
    void adaIsHere() {
        me = signIn("Ada");
        other = person("Olga Owner");
    }

    @Test
    void whoHasNoTeamYetReadsWhatOneLinkBrings() {
        assertThat(textOf("headshots")).contains("Portraits for a whole team");
        assertThat(textOf("headshots/teams")).contains("One look for everybody", "never their photo");
    }

    @Test
    void theOrderSaysWhatItCanComeToBeforeItIsMadeAndLosesNothingWhenTheNameIsMissing() {
        grant(me, 50);
        textOf("headshots/teams/new");
        var order = (TeamOrderView) getCurrentView();
        order.seats().setValue(4);
        assertThat(order.price().getElement().getTextRecursively())
                .contains("2 credits", "One for everybody comes to 8 credits", "never more than 16 credits");
        var premium = order.look()
                .styleField()
                .getListDataView()
                .getItems()
                .filter(style -> style.premium())
                .findFirst()
                .orElseThrow();
        order.look().styleField().setValue(premium);
        assertThat(order.price().getElement().getTextRecursively()).contains("comes to 16 credits");

        order.orderButton().click();
        assertThat(order.name().isInvalid()).isTrue();
        assertThat(order.look().style()).isEqualTo(premium);

        order.name().setValue("Engineering");
        order.orderButton().click();
        assertThat(getCurrentView()).isInstanceOf(TeamView.class);
        assertThat(text()).contains("Engineering", "Nothing is handed over yet", "4 places are free");
        assertThat(textOf("headshots/teams")).contains("Engineering", "0 of 4 portraits are there");
    }

    @Test
    void theOwnersPageShowsByItselfWhoJoinsAndWhatIsHandedOver() throws Exception {
        grant(me, 10);
        var team = order(me);
        textOf("headshots/teams/" + team.value());

        var seat = join(other, me, team, "Olga");
        Window.awaitNews(() -> assertThat(text()).contains("Olga", "Has joined"));
        handOver(other, seat);

        Window.awaitNews(() -> assertThat(text()).contains("Handed over", "Download all (ZIP)"));
        assertThat(find(TeamDownload.class)
                        .single()
                        .receiver()
                        .getListDataView()
                        .getItemCount())
                .isGreaterThan(10);
    }

    @Test
    void theOwnerMakesTheTeamLargerAndReadsBeforeWhatItCanComeTo() {
        grant(me, 50);
        var team = order(me);
        textOf("headshots/teams/" + team.value());
        var size = find(SizeSection.class).single();
        assertThat(size.button().isEnabled()).as("nothing is different yet").isFalse();

        size.seats().setValue(6);
        assertThat(size.button().getText()).isEqualTo("Change it · up to 8 credits more");
        assertThat(text()).contains("never more than 24 credits then, instead of 16");
        size.seats().setValue(3);
        assertThat(size.button().getText()).isEqualTo("Change it · up to 4 credits less");
        size.seats().setValue(6);
        size.button().click();

        assertThat(teams.find(me, team).summary().order().seats()).isEqualTo(6);
        assertThat(text()).contains("6 places are free");
        assertThat(size.button().isEnabled()).isFalse();
    }

    @Test
    void whatTheOwnerTypedStaysWhenSomebodyJoinsAndNothingThatIsTakenIsGivenBack() {
        grant(me, 50);
        var team = order(me);
        textOf("headshots/teams/" + team.value());
        var size = find(SizeSection.class).single();
        size.seats().setValue(2);

        for (String name : new String[] {"Olga", "Petra", "Quinn"}) {
            join(person(name), me, team, name);
        }

        Window.awaitNews(() -> assertThat(text()).contains("Quinn"));
        assertThat(size.seats().getHelperText()).isEqualTo("3 places are taken.");
        assertThat(size.seats().getValue()).isEqualTo(2);
        assertThat(size.button().isEnabled()).isFalse();
    }

    @Test
    void theLinkIsAlsoAPictureForCameras() {
        var team = order(me);

        assertThat(textOf("headshots/teams/" + team.value())).contains("for the camera of a phone");
        assertThat(find(QrCode.class).single().getAlt()).contains("QR code of the link");
    }

    @Test
    void whoOpensTheInvitationReadsWhoSeesWhatAndTakesAPlace() {
        var team = order(other);
        String token = tokenOf(other, team);

        assertThat(textOf("headshots/join/" + token))
                .contains("Olga Owner invites you: Engineering", "Olga Owner never sees your photo", "Welcome all");
        find(TextField.class).single().setValue(" ");
        button("Take my place").click();
        assertThat(find(TextField.class).single().isInvalid()).isTrue();
        find(TextField.class).single().setValue("Ada L.");
        button("Take my place").click();

        assertThat(getCurrentView()).isInstanceOf(SeatView.class);
        assertThat(text()).contains("Invited by Olga Owner. You take part as Ada L.");
        textOf("headshots/join/" + token);
        assertThat(getCurrentView()).as("a second time it leads to the place").isInstanceOf(SeatView.class);
    }

    @Test
    void anInvitationThatIsOverSaysSo() {
        var team = order(other);
        String token = tokenOf(other, team);
        teams.close(other, team, true);

        assertThat(textOf("headshots/join/" + token)).contains("This invitation is over");
        assertThat(textOf("headshots/join/nonsense")).contains("This invitation is over");
    }

    @Test
    void aMemberMakesAPortraitHandsItOverAndTakesItBack() throws Exception {
        grant(other, 10);
        var team = order(other);
        var seat = join(me, other, team, "Ada L.");
        checked(me);
        textOf("headshots/seats/" + seat.value());
        assertThat(text()).contains("2 tries are left, paid by Olga Owner");

        button("Make my portrait").click();
        Window.awaitNews(() -> assertThat(text()).contains("Hand over this one", "Likeness", "1 try is left"));
        button("Hand over this one").click();
        Window.awaitNews(() -> assertThat(text()).contains("Olga Owner has this one"));

        assertThat(teams.find(other, team).members().getFirst().stage()).isEqualTo(Stage.HANDED_OVER);
        assertThat(button("Take it back").isEnabled()).isTrue();
        assertThat(textOf("headshots/teams")).contains("Invited by Olga Owner · handed over");
    }

    @Test
    void aMemberWhoseOwnerCannotPayReadsNothingOfMoney() throws Exception {
        var team = order(other);
        var seat = join(me, other, team, "Ada L.");
        checked(me);
        textOf("headshots/seats/" + seat.value());

        try {
            button("Make my portrait").click();
        } catch (RuntimeException refused) {
            assertThat(refused.getMessage()).contains("postponed");
        }

        assertThat(text()).contains("2 tries are left").doesNotContain("redit");
        assertThat(button("Make my portrait").isEnabled()).isTrue();
    }

    @Test
    void whatIsNotMineIsNotThere() {
        var team = order(other);
        var seat = join(other, other, team, "Olga");
        for (String page :
                new String[] {"teams/" + team.value(), "seats/" + seat.value(), "teams/nonsense", "seats/nonsense"}) {
            assertThat(textOf("headshots/" + page)).contains("There is nothing here");
        }
    }

    @Test
    void theLinkShowsAnybodyWhoInvitesThemWithoutAScript() throws Exception {
        String link = teams.find(other, order(other)).link();
        String path = URI.create(link).getPath();

        String page = get(path);
        assertThat(page)
                .contains("Olga Owner invites you: Engineering", "Welcome all", "/headshots/join/")
                .doesNotContain("<script");
        assertThat(get("/headshots/invitation/nonsense")).contains("This invitation is over");
    }

    private String get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", "en")
                .build();
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(request, BodyHandlers.ofString()).body();
        }
    }

    private TeamId order(AccountId owner) {
        var order = new TeamOrder("Engineering", "Welcome all", "classic-grey", null, 0, 0.3, 4, 2, null);
        return Acting.as(new Who.Person(owner), () -> teams.order(owner, order));
    }

    private String tokenOf(AccountId owner, TeamId team) {
        String link = teams.find(owner, team).link();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private SeatId join(AccountId member, AccountId owner, TeamId team, String name) {
        String token = tokenOf(owner, team);
        return Acting.as(new Who.Person(member), () -> invitations.join(member, token, name));
    }

    private void handOver(AccountId member, SeatId seat) throws IOException {
        var photo = checked(member);
        var portrait = Acting.as(new Who.Person(member), () -> seats.begin(member, seat, photo));
        await().pollInSameThread()
                .atMost(Duration.ofMinutes(1))
                .until(() -> seats.find(member, seat).tries().getFirst().quality() != null);
        Acting.<Boolean, IOException>as(new Who.Person(member), () -> {
            handing.handOver(member, seat, portrait);
            return true;
        });
    }
}
