package app.facet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job of Dating: drop photos in, watch them being measured, read what was found. */
class FirstLightIT extends BrowserTest {

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    @TempDir
    Path folder;

    @Test
    void fiveFilesComeInAndEachGetsItsAnswer() throws Exception {
        var files = new PhotoFiles(folder);
        var ada = visitor(Visitor.Window.desktop());
        ada.register();
        ada.open("/dating");
        assertThat(ada.text("Which of your photos works best?")).isVisible();

        drop(ada, files.sidewaysJpeg(), files.png(), files.webp(), files.textNamedJpg(), files.pixelBomb());

        var refusals = ada.page().locator(".refusals");
        assertThat(refusals).containsText("This file is not a photo, whatever its name says.", SOON);
        assertThat(refusals).containsText("60,000 × 60,000 pixels", SOON);
        var cards = ada.page().locator(".photo-card");
        assertThat(cards).hasCount(3);
        assertThat(ada.button("Analyse 2 photos · 2 credits")).isDisabled(); // one is included to begin with
        ada.page().locator(".price-tag a").click();
        ada.payForCredits();
        ada.link("Go on where you were").click();
        ada.button("Analyse 2 photos · 2 credits").click();
        for (String name : new String[] {"sideways.jpg", "park.png", "street.webp"}) {
            var card = ada.page().locator(".photo-card", new Page.LocatorOptions().setHasText(name));
            assertThat(card.locator(".score-dial"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        }
        assertThat(ada.text("3 of 10 photos")).isVisible();
        assertThat(ada.complaints()).isEmpty();

        ada.link("Open sideways.jpg").click();
        theWholeResultIsThere(ada);
        String deepLink = ada.page().url();

        ada.page().reload();
        theWholeResultIsThere(ada);
        ada.page().goBack();
        assertThat(cards).hasCount(3);
        ada.page().navigate(deepLink);
        theWholeResultIsThere(ada);
        assertThat(ada.complaints()).isEmpty();
    }

    private static void theWholeResultIsThere(Visitor ada) {
        var page = ada.page();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("sideways.jpg");
        assertThat(ada.text("1,200 × 1,500 pixels")).isVisible(); // upright, though its pixels lie on their side
        assertThat(page.getByRole(
                        AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("Overall score"))))
                .isVisible();
        assertThat(page.locator(".aspects .score-dial").first()).isVisible();
        assertThat(page.locator(".finding").first()).isVisible();
        assertThat(page.locator(".measured-image svg")).not().hasCount(0);
        for (String platform : new String[] {"Tinder", "Bumble", "Hinge"}) {
            assertThat(page.locator(".platform-card", new Page.LocatorOptions().setHasText(platform)))
                    .isVisible();
        }
        assertThat((Integer) page.evaluate("() => document.querySelector('.measured-image img').naturalHeight"))
                .isGreaterThan(
                        (Integer) page.evaluate("() => document.querySelector('.measured-image img').naturalWidth"));
    }

    @Test
    void overlaysShowAndHideOnThePhoto() {
        var mia = visitor(Visitor.Window.desktop());
        mia.signIn("mia@demo.facet.app", "facet-demo-2026");
        mia.open("/dating");
        mia.link("Open By the window.jpg").click();
        var page = mia.page();
        assertThat(page.getByLabel("Faces").first()).isChecked();
        assertThat(page.locator(".measured-image").getByText("Face 1")).isVisible();

        page.getByLabel("Faces").first().uncheck();
        assertThat(page.locator(".measured-image").getByText("Face 1")).isHidden();
        page.getByLabel("Blur").first().check();
        page.getByLabel("Tinder").first().check();
        assertThat(page.locator(".measured-image-canvas").getByText("Tinder")).isVisible();
        assertThat(mia.complaints()).isEmpty();
    }

    @Test
    void photosOfOthersAreNotThere() throws Exception {
        var ada = visitor(Visitor.Window.desktop());
        ada.register();
        ada.open("/dating");
        drop(ada, new PhotoFiles(folder).jpeg("mine.jpg", 41));
        ada.link("Open mine.jpg").click();
        ada.page().waitForURL("**/dating/photos/*");
        assertThat(ada.page().locator(".measured-image img")).isVisible();
        String deepLink = ada.page().url();
        String picture = (String) ada.page().evaluate("() => document.querySelector('.measured-image img').src");

        var mallory = visitor(Visitor.Window.desktop());
        mallory.register();
        mallory.page().navigate(deepLink);
        assertThat(mallory.text("Nothing here")).isVisible();
        assertThat(mallory.page().request().get(picture).status()).isEqualTo(404);
    }

    @Test
    void aKilledServerFinishesTheAnalysisWhenItComesBack() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        var facet = PackagedFacet.start(data);
        int port = facet.port();
        try {
            facet.awaitLog("Demo sign-ins");
            var ada = visitor(Visitor.Window.desktop(), facet);
            String email = ada.register();
            ada.buyCredits();
            ada.open("/dating");
            Path photo = new PhotoFiles(folder).jpeg("photo.jpg", 50);
            Path[] many = new Path[8];
            for (int i = 0; i < many.length; i++) {
                many[i] = Files.copy(photo, folder.resolve("photo-" + i + ".jpg"));
            }
            drop(ada, many);
            assertThat(ada.page().locator(".photo-card"))
                    .hasCount(many.length, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
            facet.kill();
            long waitingAtTheKill =
                    ada.page().locator(".photo-card vaadin-progress-bar").count();
            assertThat(waitingAtTheKill).as("photos still waiting at the kill").isPositive();

            facet = PackagedFacet.start(port, data);
            var again = visitor(Visitor.Window.desktop(), facet);
            again.signIn(email, Visitor.PASSWORD);
            again.open("/dating");
            assertThat(again.page().locator(".photo-card")).hasCount(many.length);
            assertThat(again.page().locator(".photo-card .score-dial"))
                    .hasCount(many.length, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        } finally {
            facet.close();
        }
    }

    private static void drop(Visitor visitor, Path... files) {
        visitor.page().locator("vaadin-upload input[type=file]").first().setInputFiles(files);
    }
}
