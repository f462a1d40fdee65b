package app.facet.platform.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.notifications.Browsers;
import app.facet.platform.notifications.Devices;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The card "push on your devices", told by its browser how it stands. */
@HouseTest
@WithMockUser
class DeviceSectionTest extends SpringBrowserlessTest {

    @Autowired
    Devices devices;

    @Autowired
    Accounts accounts;

    @Autowired
    Clock clock;

    DeviceSection section;
    AccountId ada;
    final String endpoint = "https://push.invalid/" + UUID.randomUUID();

    @BeforeEach
    void show() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        section = new DeviceSection(devices, ada, clock);
        UI.getCurrent().add(section);
    }

    private String words() {
        return section.getElement().getTextRecursively();
    }

    private void turnOn() {
        var subscription = new Browsers().at(endpoint);
        section.here().heard("turned-on", endpoint, subscription.p256dh(), subscription.auth());
    }

    @Test
    void aDeviceThatIsTurnedOnStandsInTheListAsThisOne() {
        section.here().heard("off", null, null, null);
        assertThat(words()).contains("Push is off here.");
        turnOn();

        assertThat(words()).contains("Push is on here.", "(this device)");
        assertThat(devices.of(ada)).hasSize(1);
    }

    @Test
    void aRemovedDeviceIsOff() {
        turnOn();
        test(find(Button.class, section).all().stream()
                        .filter(button -> button.getText().equals("Remove"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(devices.of(ada)).isEmpty();
        assertThat(words()).contains("Push is off here.").doesNotContain("(this device)");
    }

    @Test
    void aBrowserThatIsSubscribedForSomebodyElseIsOffHere() {
        section.here().heard("on", endpoint, null, null);

        assertThat(words()).contains("Push is off here.");
    }

    @ParameterizedTest
    @CsvSource({
        "denied,does not let Facet",
        "dismissed,not answered",
        "unable,cannot take push",
        "home-screen,home screen",
        "unreachable,could not reach",
        "failed,did not work",
        "<script>,did not work"
    })
    void whyItDoesNotWorkIsSaid(String state, String sentence) {
        section.here().heard(state, null, null, null);

        assertThat(words()).contains(sentence);
    }
}
