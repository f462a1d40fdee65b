package app.facet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** From one posting that was pasted and a table of others to what they all ask for. */
class PostingsIT extends BrowserTest {

    private static final String TEXT = """
            Senior Java Backend Engineer
            Larkspur Freight Systems Ltd

            Requirements
            - Strong Java and SQL
            """;
    private static final String TABLE = """
            title,company,location,description
            Data analyst,Meadow Insights,Bristol,"What you bring
            - Very good SQL and Excel"
            Gardener,Rosehill,Bath,short
            """;

    @Test
    void postingsAreSavedReadCountedAndDeleted() {
        var ada = visitor(Visitor.Window.phone());
        ada.register();
        ada.open("/careers/postings/new");
        ada.page().locator("vaadin-text-area textarea").fill(TEXT);
        ada.button("Save posting").click();
        assertThat(ada.page().locator(".posting-skills a").first()).hasText("Java");
        assertThat(ada.page().locator(".posting-words mark").first()).hasText("Java");

        ada.open("/careers/postings/new");
        ada.page()
                .locator("vaadin-upload input[type=file]")
                .first()
                .setInputFiles(new FilePayload("jobs.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8)));
        assertThat(ada.page().locator(".posting-done a")).hasText("Data analyst");
        assertThat(ada.text("Row 3")).isVisible();

        ada.open("/careers/skills");
        ada.page().locator("vaadin-grid .narrow-row", named("SQL")).first().click();
        assertThat(ada.page().locator(".skill-panel h2")).hasText("SQL");
        assertThat(ada.page().locator(".skill-sentences article")).hasCount(2);
        assertThat(ada.faults("skills of postings")).isEmpty();

        ada.open("/careers/postings?words=larkspur");
        ada.page().locator("vaadin-grid vaadin-checkbox").last().click();
        ada.button("Delete 1 posting").click();
        ada.page()
                .locator("vaadin-dialog vaadin-button", named("Delete 1 posting"))
                .click();
        assertThat(ada.text("Posting deleted")).isVisible();
        ada.open("/careers/postings");
        assertThat(ada.text("1 posting").first()).isVisible();
        assertThat(ada.complaints()).isEmpty();
    }

    private static Page.LocatorOptions named(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
