package app.facet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A team from the order to the files, in two browsers: one of whoever orders it, and the phone of a member who has no
 * account yet and comes through the link.
 */
class TeamHeadshotsIT extends BrowserTest {

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(180_000);

    @TempDir
    Path folder;

    @Test
    void anOwnerOrdersForATeamAndDownloadsWhatAMemberHandsOver() throws Exception {
        var owner = visitor(Visitor.Window.desktop());
        owner.register();
        owner.buyCredits();
        String invitation = order(owner);

        var member = another(Visitor.Window.phone());
        join(member, invitation);
        assertThat(owner.text("Has joined")).isVisible(SOON);
        makeAPortrait(member);
        assertThat(owner.text("Has a photo")).isVisible(SOON);
        assertThat(owner.page().locator(".team-grid img")).hasCount(0);

        member.button("Hand over try 1 to Ada").click();
        assertThat(member.text("Ada has this one")).isVisible(SOON);
        assertThat(member.faults("a member's place")).isEmpty();
        assertThat(owner.page().locator(".team-grid img")).isVisible(SOON);
        assertThat(owner.faults("a team")).isEmpty();
        var files = files(downloaded(owner));
        assertThat(files).containsOnlyKeys("Zoë Müller.jpg");
        assertThat(files.get("Zoë Müller.jpg")).satisfies(size -> {
            assertThat(size.getFirst()).isEqualTo(size.getLast());
            assertThat(size.getFirst()).isGreaterThanOrEqualTo(400);
        });

        member.button("Take it back").click();
        member.page().getByRole(AriaRole.ALERTDIALOG).getByText("Take it back").click();
        assertThat(owner.text("Nothing is handed over yet")).isVisible(SOON);
        assertThat(owner.complaints()).isEmpty();
        assertThat(member.complaints()).isEmpty();
    }

    /** Returns the path of the link. */
    private static String order(Visitor owner) {
        owner.open("/headshots");
        owner.link("Portraits for a whole team").click();
        owner.page().waitForURL("**/headshots/teams");
        owner.link("Order for a team").click();
        owner.page().waitForURL("**/headshots/teams/new");
        owner.field("Name of the team").fill("Engineering");
        owner.text("Message and last day").click();
        owner.field("Message to the team").fill("For our website.");
        assertThat(owner.text("Each portrait: 2 credits")).isVisible();
        owner.button("Create the order").click();
        assertThat(owner.text("Nothing is handed over yet")).isVisible(SOON); // the looks are drawn for the first time
        String link = owner.page()
                .getByLabel("Link for your team", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
        return link.substring(link.indexOf("/headshots/invitation/"));
    }

    private static void join(Visitor member, String invitation) {
        member.open(invitation);
        assertThat(member.text("Ada invites you: Engineering")).isVisible();
        assertThat(member.text("Ada never sees your photo")).isVisible();
        assertThat(member.faults("an invitation")).isEmpty();
        member.link("Go on").click();
        member.page().waitForURL("**/sign-in**");
        member.link("Create your account").click();
        member.field("Name").fill("Zoë Müller");
        member.field("E-mail").fill(UUID.randomUUID() + "@example.org");
        member.page().keyboard().press("Enter");
        member.page().locator(".linked-text a").first().click();
        member.page().locator("input[type=password]").first().fill(Visitor.PASSWORD);
        member.page().keyboard().press("Enter");
        member.page().waitForURL("**/headshots/join/**");
        member.button("Take my place").click();
        member.page().waitForURL("**/headshots/seats/**");
    }

    private void makeAPortrait(Visitor member) throws IOException {
        member.page()
                .locator("vaadin-upload input[type=file]")
                .first()
                .setInputFiles(new PhotoFiles(folder).jpeg("me.jpg", 31));
        assertThat(member.text("All about this photo")).isVisible(SOON);
        member.button("Make my portrait").click();
        assertThat(member.page().locator(".result-picture img")).isVisible(SOON);
        assertThat(member.text("Likeness")).isVisible(SOON);
    }

    private Path downloaded(Visitor owner) {
        Download archive = owner.page()
                .waitForDownload(() -> owner.link("Download all (ZIP)").click());
        Path file = folder.resolve("team.zip");
        archive.saveAs(file);
        assertThat(archive.suggestedFilename()).isEqualTo("team-linkedin.zip");
        return file;
    }

    /** Width and height of each picture, by the name of its file. */
    private static Map<String, List<Integer>> files(Path archive) throws IOException {
        var found = new LinkedHashMap<String, List<Integer>>();
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var picture = ImageIO.read(new ByteArrayInputStream(zip.readAllBytes()));
                found.put(entry.getName(), List.of(picture.getWidth(), picture.getHeight()));
            }
        }
        return found;
    }
}
