package app.facet.product.dating.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.ScoreDial;
import app.facet.platform.work.WorkUpdates;
import app.facet.product.dating.DatingPhotos;
import app.facet.product.dating.PhotoId;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
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

    AccountId ada;

    @BeforeEach
    void signIn() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        String email = UUID.randomUUID() + "@example.org";
        ada = accounts.register(new Registration("Ada", email, PASSWORD));
        SecurityContextHolder.getContext()
                .setAuthentication(authentication.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD)));
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
