package app.facet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
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
        String worker = visitor.page()
                .request()
                .get(URI.create(visitor.page().url()).resolve("/sw.js").toString())
                .text();

        assertThat(worker).contains("notificationclick", "showNotification", "offline.html", "precache");
    }

    /** Handed to the service worker by the browser's own tools, in the place of a push service. */
    @Test
    void aMessageThatArrivesIsShown() {
        var visitor = visitor(Visitor.Window.desktop());
        visitor.open("/sign-in");
        Page page = visitor.page();
        page.context().grantPermissions(List.of("notifications"));
        var registration = new AtomicReference<String>();
        var tools = page.context().newCDPSession(page);
        tools.on("ServiceWorker.workerRegistrationUpdated", update -> update.getAsJsonArray("registrations")
                .forEach(one -> registration.set(
                        one.getAsJsonObject().get("registrationId").getAsString())));
        tools.send("ServiceWorker.enable");
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        page.waitForCondition(() -> registration.get() != null);

        var message = new JsonObject();
        message.addProperty("origin", page.evaluate("() => location.origin").toString());
        message.addProperty("registrationId", registration.get());
        message.addProperty(
                "data",
                "{\"title\":\"3 photos are measured\",\"options\":{\"body\":\"Have a look\",\"data\":{\"path\":\"home\"}}}");
        tools.send("ServiceWorker.deliverPushMessage", message);

        page.waitForFunction("() => navigator.serviceWorker.ready.then(one => one.getNotifications())"
                + ".then(all => all.some(one => one.title === '3 photos are measured' && one.body === 'Have a look'))");
    }
}
