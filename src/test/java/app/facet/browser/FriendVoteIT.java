package app.facet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Friends choose between photos by a private link, in a browser that runs no scripts, and the owner sees what they say. */
class FriendVoteIT extends BrowserTest {

    @TempDir
    Path folder;

    @Test
    void aFriendWithoutAccountOrScriptsVotesAndTheOwnerSeesIt() throws Exception {
        var files = new PhotoFiles(folder);
        var ada = visitor(Visitor.Window.desktop());
        ada.register();
        ada.open("/dating");
        ada.page().locator("input[type=file]").first().setInputFiles(new Path[] {
            files.jpeg("window.jpg", 71), files.jpeg("garden.jpg", 72)
        });
        assertThat(ada.page().locator(".photo-card"))
                .hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
        ada.open("/dating/votes");
        ada.button("Open the vote").click();
        assertThat(ada.text("No ballots yet.")).isVisible();
        String link = ada.page().getByLabel("Link for your friends").inputValue();

        var friend = withoutScripts(Visitor.Window.phone());
        friend.open(link.substring(link.indexOf("/dating/vote/")));
        assertThat(friend.text("Which photo is better?")).isVisible();
        assertThat(friend.page().locator(".choice img")).hasCount(2);
        friend.page().locator("button.pick").first().click();
        assertThat(friend.text("Thank you")).isVisible();

        ada.page().reload();
        assertThat(ada.text("1 ballot")).isVisible();
        assertThat(ada.page().locator(".vote-list").getByText("is ahead")).isVisible();
        ada.button("End now").click();
        ada.page().getByRole(AriaRole.ALERTDIALOG).getByText("End now").click();
        assertThat(ada.text("Ended on")).isVisible();
        friend.page().reload();
        assertThat(friend.text("This vote is over")).isVisible();
        assertThat(ada.complaints()).isEmpty();
    }
}
