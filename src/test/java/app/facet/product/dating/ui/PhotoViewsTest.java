package app.facet.product.dating.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.facet.HouseTest;
import app.facet.Window;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.ai.Scripted;
import app.facet.platform.ai.spi.Reply;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.ScoreDial;
import app.facet.platform.work.WorkUpdates;
import app.facet.product.dating.DatingPhotos;
import app.facet.product.dating.PhotoId;
import app.facet.product.dating.opinions.OpinionState;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser
class PhotoViewsTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "otter quilt harbour";

    @Autowired
    DatingPhotos photos;

    @Autowired
    WorkUpdates updates;

    @Autowired
    Accounts accounts;

    @Autowired
    AuthenticationManager authentication;

    @Autowired
    Scripted.Script engine;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    AccountId ada;

    @BeforeEach
    void signIn() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        String email = UUID.randomUUID() + "@example.org";
        ada = accounts.register(new Registration("Ada", email, PASSWORD));
        Window.signIn(
                authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD)));
    }

    @Test
    void anEmptySetSaysWhatItIsGoodFor() {
        assertThat(textOf("dating")).contains("Which of your photos works best?");
    }

    @Test
    void aMeasuredPhotoShowsItsNameAndItsScoreInTheSet() throws Exception {
        PhotoId id = measured("eileen.jpg");
        int score = photos.find(ada, id).summary().score();

        assertThat(textOf("dating")).contains("1 of 10 photos", "eileen.jpg");
        assertThat(find(ScoreDial.class).single().getElement().getAttribute("aria-label"))
                .contains(String.valueOf(score));
        assertThat(((PhotosView) getCurrentView()).cards())
                .containsOnlyKeys(id.value().toString());
    }

    @Test
    void aPhotosPageTellsTheScoreTheFindingsTheMeasuresAndTheAdvice() throws Exception {
        PhotoId id = measured("eileen.jpg");

        assertThat(textOf("dating/photos/" + id.value()))
                .contains("eileen.jpg", "Overall score", "What works", "What was measured", "Sharpness")
                .contains("On each platform", "Tinder", "Bumble", "Hinge");
    }

    @Test
    void whoWantsModelsToLookIsAskedOnceAndReadsWhatTheySay() throws Exception {
        jdbc.sql(
                        "insert into ai_model values ('scripted/reader', 'scripted', 'reader', 'scripted', 'http://localhost:1/v1',"
                                + " 'SEE', 'BALANCED', 1000, 1000, 1000, 100000, 8000, true, true, false, true, '2026-01-01', 1)")
                .update();
        engine.says((target, task) -> new Reply("""
                {"scene": "PET", "sunglasses": true, "filter": false, "changes": [],
                 "strengths": [{"english": "The dog looks into the camera.", "german": "Der Hund schaut in die Kamera."}]}""", 1, 1));
        try {
            PhotoId id = measured("eileen.jpg");
            assertThat(textOf("dating")).contains("Have scripted look at your photos as well?");
            assertThat(textOf("dating/photos/" + id.value())).contains("Have scripted look at your photos as well?");

            find(Button.class).withText("Yes, let them look").single().click();
            await().pollInSameThread().until(() -> photos.find(ada, id).opinions().stream()
                    .anyMatch(one -> one.state() == OpinionState.GIVEN));

            assertThat(textOf("dating/photos/" + id.value()))
                    .contains("What others see", "Shows an animal", "The dog looks into the camera.")
                    .contains("scripted sees sunglasses")
                    .doesNotContain("Have scripted look");
            assertThat(textOf("dating")).doesNotContain("Have scripted look");
        } finally {
            engine.says(Scripted.Script.MUTE);
            jdbc.sql("delete from ai_model where format = 'scripted'").update();
        }
    }

    @Test
    void whatIsNotMineIsNotThere() {
        assertThat(textOf("dating/photos/" + UUID.randomUUID())).contains("There is nothing here");
        assertThat(textOf("dating/photos/nonsense")).contains("There is nothing here");
    }

    private String textOf(String route) {
        UI.getCurrent().navigate(route);
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private PhotoId measured(String name) throws Exception {
        var ended = new CountDownLatch(1);
        var subscription = updates.subscribe(ada, status -> {
            if (status.state().isFinal()) {
                ended.countDown();
            }
        });
        try (var photo = getClass().getResourceAsStream("/imaging/eileen-collins.jpg")) {
            PhotoId id = photos.add(ada, name, photo);
            assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
            return id;
        } finally {
            subscription.end();
        }
    }
}
