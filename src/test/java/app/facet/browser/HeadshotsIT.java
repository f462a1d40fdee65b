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

/** From a photo to a portrait on a phone: checked, a look chosen, made, looked at and liked. */
class HeadshotsIT extends BrowserTest {

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @TempDir
    Path folder;

    @Test
    void aPhotoBecomesAPortraitThatIsLikedAndKept() throws Exception {
        var ada = visitor(Visitor.Window.phone());
        ada.register();
        ada.open("/headshots");
        assertThat(ada.text("One photo is enough")).isVisible();
        ada.page()
                .locator("vaadin-upload input[type=file]")
                .first()
                .setInputFiles(new PhotoFiles(folder).jpeg("me.jpg", 31));
        ada.page().waitForURL("**/headshots/photos/**");
        assertThat(ada.text("Choose a look")).isVisible(SOON);
        assertThat(ada.text("One face")).isVisible();

        ada.page().locator(".style-card").first().click();
        ada.page().waitForURL("**styles=classic-grey**");
        ada.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Make 1 portrait")))
                .click();
        ada.page().waitForURL("**/headshots/shoots/**");
        assertThat(ada.page().locator(".result-picture img")).isVisible(SOON);

        ada.page().locator(".result-picture").click();
        ada.page().waitForURL("**/headshots/portraits/**");
        assertThat(ada.text("How it came out")).isVisible();
        assertThat(ada.text("Your free sample")).isVisible();
        ada.button("Favourite").click();
        ada.button("Keep it").click();
        assertThat(ada.text("Kept until you delete it")).isVisible();
        assertThat(ada.page().locator("facet-before-after input")).isVisible();
        assertThat(ada.faults("a portrait")).isEmpty();

        ada.open("/headshots");
        assertThat(ada.text("Favourites")).isVisible();
        assertThat(ada.complaints()).isEmpty();
    }
}
