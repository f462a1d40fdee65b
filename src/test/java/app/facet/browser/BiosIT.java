package app.facet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From facts to a bio of one's own: told, written, read for how it comes across, changed and kept. */
class BiosIT extends BrowserTest {

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

    @Test
    void whatWasToldBecomesABioThatIsCheckedChangedAndKept() {
        var ada = visitor(Visitor.Window.phone());
        ada.register();
        ada.open("/dating/bios");
        ada.link("Start with the first question").click();
        tell(ada, "What do you like doing?", "pottery, old maps, ramen from scratch");
        tell(ada, "What do you do all day?", "Nurse on night shifts");
        tell(ada, "What is odd about you, in a good way?", "I talk to my plants");

        ada.open("/dating/bios?platform=tinder&style=witty&variants=2");
        ada.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Write 2 bios")))
                .click();
        ada.page().waitForURL("**/dating/bios/made/**");
        assertThat(ada.text("Variant 1")).isVisible();
        assertThat(ada.page().locator(".score-dial").first()).isVisible(SOON);

        ada.link("Analyse, edit, older versions").first().click();
        ada.page().waitForURL("**/dating/bios/bio/**");
        Locator trait = ada.page().locator(".trait").first();
        assertThat(trait).isVisible(SOON);
        trait.locator("vaadin-details-summary").click();
        assertThat(trait.locator(".trait-text")).isVisible();

        ada.page().locator(".bio-edit textarea").first().fill("I make pots by day and ramen by night. Ask me how.");
        ada.button("Save as new version").click();
        assertThat(ada.text("Version 2")).isVisible();
        ada.page().reload();
        assertThat(ada.page().locator(".bio-text").first()).containsText("Ask me how.");
        assertThat(ada.faults("a bio")).isEmpty();
        assertThat(ada.complaints()).isEmpty();
    }

    private static void tell(Visitor ada, String question, String answer) {
        assertThat(ada.text(question)).isVisible();
        ada.page().locator("textarea").fill(answer);
        ada.button("Save and go on").click();
        assertThat(ada.text(question)).isHidden();
    }
}
