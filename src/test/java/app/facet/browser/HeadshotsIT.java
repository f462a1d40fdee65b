package app.facet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
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
    void aPhotoBecomesAPortraitThatIsLiked() throws Exception {
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

        ada.page().locator(".style-card").first().focus();
        for (String key : List.of("End", "Home", "ArrowDown", "ArrowUp", "ArrowRight", "ArrowLeft", "Enter")) {
            ada.page().keyboard().press(key);
        }
        ada.page().waitForURL("**styles=classic-grey**");
        ada.page().keyboard().press("Tab"); // behind all the looks
        assertThat(ada.page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(Pattern.compile("^Make 1 portrait"))))
                .isFocused();
        ada.page().keyboard().press("Enter");
        ada.page().waitForURL("**/headshots/shoots/**");
        assertThat(ada.page().locator(".result-picture img")).isVisible(SOON);

        ada.page().locator(".result-picture").click();
        ada.page().waitForURL("**/headshots/portraits/**");
        assertThat(ada.text("How it came out")).isVisible();
        assertThat(ada.text("Your free sample")).isVisible();
        ada.button("Favourite").click();
        assertThat(ada.text("Deleted by itself in")).isVisible();
        assertThat(ada.link("Keep it with a plan")).isVisible();
        assertThat(ada.page().locator("facet-before-after input")).isVisible();
        assertThat(ada.faults("a portrait")).isEmpty();

        ada.open("/headshots");
        assertThat(ada.text("Favourites")).isVisible();
        assertThat(ada.complaints()).isEmpty();
    }

    @Test
    void aPhotoIsTakenWithTheCameraOfAPhoneAndADeletedOneLeavesAReceipt() {
        var ada = visitor(Visitor.Window.phone());
        ada.allowCamera();
        ada.register();
        ada.open("/headshots");
        ada.button("Take a photo").click();
        assertThat(ada.text("Face in the oval")).isVisible();
        assertThat(ada.page().locator(".camera-guide")).isVisible();
        assertThat(ada.faults("the camera")).isEmpty();
        ada.page().waitForFunction("() => document.querySelector('.camera-dialog video').videoWidth > 0");
        ada.button("Take it").click();
        ada.button("Use it").click();
        ada.page().waitForURL("**/headshots/photos/**");
        assertThat(ada.text("One face")).isVisible(SOON);

        ada.button("Delete").click();
        ada.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete"))
                .click();
        ada.page().waitForURL("**/headshots");
        ada.open("/account/receipts");
        assertThat(ada.text("Photo for portraits")).isVisible();
        ada.open("/" + ada.page().locator(".receipt-row a").getAttribute("href"));
        assertThat(ada.text("This photo is deleted")).isVisible();
        assertThat(ada.faults("a receipt")).isEmpty();
        assertThat(ada.complaints()).isEmpty();
    }
}
