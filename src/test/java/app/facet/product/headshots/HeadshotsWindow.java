package app.facet.product.headshots;

import static org.awaitility.Awaitility.await;

import app.facet.Window;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.CreditIssue;
import app.facet.platform.billing.CreditSource;
import app.facet.platform.imaging.studio.StudioRefused;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.work.spi.Ending;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Location;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** A window of Headshots in which somebody is signed in, and what every test of its views needs. */
public abstract class HeadshotsWindow extends SpringBrowserlessTest {

    private static final String PASSWORD = "otter quilt harbour";

    @Autowired
    protected SourcePhotos photos;

    @Autowired
    protected Shoots shoots;

    @Autowired
    private PortraitSession session;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CreditIssue issue;

    @Autowired
    private AuthenticationManager authentication;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    /** Somebody who is not in front of the window. */
    protected AccountId person(String name) {
        return accounts.register(new Registration(name, UUID.randomUUID() + "@example.org", PASSWORD));
    }

    protected AccountId signIn(String name) {
        String email = UUID.randomUUID() + "@example.org";
        var account = accounts.register(new Registration(name, email, PASSWORD));
        Window.signIn(
                authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD)));
        return account;
    }

    protected void grant(AccountId account, int credits) {
        issue.grant(account, CreditSource.GIFT, credits, null, "window:" + UUID.randomUUID());
    }

    /** A photo of theirs that is measured. */
    protected SourceId checked(AccountId owner) throws IOException {
        try (var file = getClass().getResourceAsStream("/imaging/eileen-collins.jpg")) {
            SourceId id = photos.add(owner, "eileen.jpg", file);
            await().pollInSameThread()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> photos.find(owner, id).reading() != null);
            return id;
        }
    }

    /** A shoot whose portrait the studio could not make of that photo, whatever the gate had said. */
    protected ShootId refused(AccountId owner, ShootOrder order) {
        var portrait = shoots.book(owner, order).getFirst();
        session.gaveUp(portrait.id(), new Ending.Refused(new StudioRefused(StudioRefused.Reason.CUT_OFF)));
        return portrait.shoot();
    }

    protected static String addressOf(SourceId photo) {
        return "headshots/photos/" + photo.value();
    }

    protected String textOf(String route) {
        var address = new Location(route);
        UI.getCurrent().navigate(address.getPath(), address.getQueryParameters());
        return text();
    }

    protected String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    protected Button button(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + words + " in " + text()));
    }
}
