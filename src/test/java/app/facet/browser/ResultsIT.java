package app.facet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Two versions of a profile, what their days brought, and a test that says how far it is. */
class ResultsIT extends BrowserTest {

    @Test
    void twoVersionsAreRecordedNumbersLoggedAndATestBegun() {
        var ada = visitor(Visitor.Window.desktop());
        ada.register();
        LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
        record(ada, "Park first", today.minusDays(6));
        record(ada, "Café first", today.minusDays(2));
        assertThat(ada.page().locator(".version-card")).hasCount(2);

        for (int ago : new int[] {1, 4}) {
            ada.open("/dating/results/log?platform=tinder&day=" + today.minusDays(ago));
            ada.field("Matches").fill("3");
            ada.button("Save").click();
            assertThat(ada.page()
                            .locator("vaadin-notification-card")
                            .getByText("Saved")
                            .first())
                    .isVisible();
        }

        ada.open("/dating/results/tests/new?platform=tinder");
        ada.button("Start test").click();
        ada.page().waitForURL("**/dating/results/tests/test/**");
        assertThat(ada.page().locator("h1")).containsText("Park first");
        assertThat(ada.text("Too early to say")).isVisible();
        ada.open("/dating/results");
        assertThat(ada.text("What becomes of likes")).isVisible();
        assertThat(ada.faults("results")).isEmpty();
        assertThat(ada.complaints()).isEmpty();
    }

    private static void record(Visitor ada, String name, LocalDate from) {
        ada.open("/dating/results/versions/new?platform=tinder");
        ada.field("Name").fill(name);
        var day = ada.field("Live from");
        day.click();
        var calendar = ada.page().locator("vaadin-date-picker[opened]");
        assertThat(calendar).isVisible();
        day.press("ControlOrMeta+a");
        day.pressSequentially(from.getMonthValue() + "/" + from.getDayOfMonth() + "/" + from.getYear());
        day.press("Enter");
        assertThat(calendar).hasCount(0);
        ada.button("Save version").click();
        ada.page().waitForURL("**/dating/results/versions");
        assertThat(ada.page().locator(".version-card").getByText(name)).isVisible();
    }
}
