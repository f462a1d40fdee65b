package app.facet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dark photo is mended on a phone: a version beside it, measured again, compared, taken into the set and given back. */
class PhotoFixIT extends BrowserTest {

    private static final Pattern GAINED = Pattern.compile("Measured again: (\\d+) before, (\\d+) now\\.");

    @TempDir
    Path folder;

    @Test
    void aDarkPhotoGetsABetterVersionWhichCanBeTakenBack() throws Exception {
        var ada = visitor(Visitor.Window.phone());
        ada.register();
        ada.open("/dating");
        ada.page()
                .locator("vaadin-upload input[type=file]")
                .first()
                .setInputFiles(new PhotoFiles(folder).darkJpeg("night.jpg", 61));
        var card = ada.page().locator(".photo-card .score-dial");
        assertThat(card).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        ada.page().locator(".photo-card-picture").click();
        assertThat(ada.page().locator(".fixes").first()).isVisible();

        ada.button("Make a version").click();
        var gained = ada.page().getByText(GAINED);
        assertThat(gained).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        var numbers = GAINED.matcher(gained.textContent());
        assertThat(numbers.find()).isTrue();
        assertThat(Integer.parseInt(numbers.group(2))).isGreaterThan(Integer.parseInt(numbers.group(1)));

        var family = ada.page().locator(".versions li");
        assertThat(family.nth(1)).containsText("In your set");
        ada.button("Use Original").click();
        assertThat(family.first()).containsText("In your set");
        ada.button("Use Version 1").click();
        assertThat(family.nth(1)).containsText("In your set");
        assertThat(ada.complaints()).isEmpty();
    }
}
