package app.facet.platform.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.Window;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.notifications.NotificationUpdates;
import app.facet.platform.notifications.Notifications;
import app.facet.platform.notifications.SampleNotifications;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser
class BellTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "otter quilt harbour";

    @Autowired
    Notifications notifications;

    @Autowired
    NotificationUpdates updates;

    @Autowired
    Accounts accounts;

    @Autowired
    AuthenticationManager door;

    @Autowired
    Clock clock;

    AccountId ada;
    BellButton bell;

    @BeforeEach
    void hangUp() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        String email = UUID.randomUUID() + "@example.org";
        ada = accounts.register(new Registration("Ada", email, PASSWORD));
        Window.signIn(door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD)));
        bell = new BellButton(notifications, updates, ada, clock);
        UI.getCurrent().add(bell);
    }

    private void await(String label) {
        Window.awaitNews(() -> assertThat(label()).isEqualTo(label));
    }

    private String label() {
        return bell.getChildren().findFirst().orElseThrow().getElement().getAttribute("aria-label");
    }

    @Test
    void countsWhatIsNewWhileThePageIsOpen() {
        assertThat(label()).isEqualTo("News: nothing new");

        notifications.tell(ada, SampleNotifications.SOON, "dating/photos", "3", "81");
        await("News: 1 new");
        assertThat(bell.getElement().getTextRecursively()).contains("1", "Something new: 1 not read");

        notifications.readAll(ada);
        await("News: nothing new");
    }

    @Test
    void showsTheNewestAndHowToSeeAll() {
        notifications.tell(ada, SampleNotifications.SOON, "dating/photos", "3", "81");
        bell.popover().setOpened(true);
        roundTrip();

        assertThat(bell.popover().getElement().getTextRecursively())
                .contains("Sample news", "It is 3 and 81.", "See all news");
    }
}
