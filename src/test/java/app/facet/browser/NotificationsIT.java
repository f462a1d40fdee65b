package app.facet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody is told, on whatever page they are, and decides what they hear about. */
class NotificationsIT extends BrowserTest {

    @TempDir
    Path folder;

    @Test
    void theBellTellsWhenPhotosAreMeasuredAndLeadsThere() throws Exception {
        var ada = visitor(Visitor.Window.desktop());
        ada.register();
        ada.open("/dating");
        ada.page()
                .locator("vaadin-upload input[type=file]")
                .first()
                .setInputFiles(new PhotoFiles(folder).jpeg("mine.jpg", 41));
        var bell = ada.page().locator(".bell vaadin-button");
        assertThat(bell)
                .hasAttribute(
                        "aria-label", "News: 1 new", new LocatorAssertions.HasAttributeOptions().setTimeout(60_000));

        ada.open("/home");
        bell.press("Enter");
        var news = ada.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Your photos are measured")));
        assertThat(news).isVisible();
        news.press("Enter");
        ada.page().waitForURL("**/dating");
        assertThat(bell).hasAttribute("aria-label", "News: nothing new");

        ada.open("/account/notifications");
        var mail = ada.page()
                .locator("vaadin-checkbox-group", new Page.LocatorOptions().setHasText("Photos are measured"))
                .getByLabel("Mail");
        mail.check();
        assertThat(ada.text("Saved.")).isVisible();
        ada.page().reload();
        assertThat(mail).isChecked();
        assertThat(ada.complaints()).isEmpty();
    }
}
