package app.facet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** From the file somebody has to what it lacks for a job they want. */
class ResumesIT extends BrowserTest {

    private static final String RESUME = """
            Ada Example
            ada@example.org

            Experience
            Backend developer, Larkspur Ltd, 2019 - 2024
            - Built booking services in Java with PostgreSQL

            Skills
            Java, PostgreSQL, Docker
            """;
    private static final String POSTING = """
            Java Backend Engineer
            Meadow Freight Ltd

            Requirements
            - Strong Java
            - Kubernetes
            """;

    @Test
    void aResumeIsReadPutRightAndHeldAgainstAPosting() {
        var ada = visitor(Visitor.Window.phone());
        ada.register();
        ada.open("/careers/resumes");
        ada.page()
                .locator("vaadin-upload input[type=file]")
                .first()
                .setInputFiles(new FilePayload("Ada.txt", "text/plain", RESUME.getBytes(StandardCharsets.UTF_8)));
        var resume = ada.page().locator(".resume-list a").first();
        assertThat(resume).isVisible();
        resume.click();
        assertThat(ada.text("Larkspur Ltd · 2019 – 2024")).isVisible();

        ada.button("Edit: Job, Backend developer").click();
        ada.page().getByLabel("Job title").fill("Senior backend developer");
        ada.button("Save").click();
        assertThat(ada.page().locator(".resume-part h3").first()).hasText("Senior backend developer");
        assertThat(ada.faults("a resume")).isEmpty();

        ada.open("/careers/postings/new");
        ada.page().locator("vaadin-text-area textarea").fill(POSTING);
        ada.button("Save posting").click();
        ada.page().locator("a[href$='/fit']").click();
        assertThat(ada.page().locator("[data-standing=present] .match-name").first())
                .hasText("Java");
        assertThat(ada.page().locator("[data-standing=missing] .match-name").first())
                .hasText("Kubernetes");
        ada.open("/careers/learn");
        assertThat(ada.page().locator(".door-skill").first()).hasText("Kubernetes");
        assertThat(ada.complaints()).isEmpty();
    }
}
