package app.facet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Turning on push in a real browser, which has no push service behind it here. */
class PushIT extends BrowserTest {

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(40_000);

    @Test
    void whyPushCannotBeTurnedOnIsSaidInWords() {
        var ada = visitor(Visitor.Window.desktop());
        ada.register();
        ada.open("/account/notifications");
        var state = ada.page().locator(".push-state");
        assertThat(state).containsText("Push is off here.", PATIENTLY);

        ada.page().context().grantPermissions(List.of("notifications"));
        ada.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Turn on push on this device"))
                .click();
        assertThat(state).containsText("could not reach the service", PATIENTLY);
        assertThat(ada.violations()).isEmpty();

        ada.page().context().clearPermissions();
        ada.page().evaluate("() => Notification.requestPermission = async () => 'denied'");
        ada.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Turn on push on this device"))
                .click();
        assertThat(state).containsText("does not let Facet send messages", PATIENTLY);
    }

    @Test
    void theServiceWorkerShowsMessagesAndKeepsTheOfflinePage() {
        var visitor = visitor(Visitor.Window.desktop());
        visitor.open("/sign-in");
        String worker = visitor.page().request().get("/sw.js").text();

        assertThat(worker).contains("notificationclick", "showNotification", "offline.html", "precache");
    }
}
