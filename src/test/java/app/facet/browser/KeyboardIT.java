package app.facet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job without a mouse. */
class KeyboardIT extends BrowserTest {

    private static final int MOST_TABS = 60;

    @TempDir
    Path folder;

    @Test
    void photosAreAddedReadAndDeletedByKeyboardAlone() throws Exception {
        Path photo = new PhotoFiles(folder).jpeg("keys.jpg", 61);
        var ada = visitor(Visitor.Window.desktop());
        var page = ada.page();
        ada.open("/");
        tabTo(page, "Create");
        page.keyboard().press("Enter");
        page.waitForURL("**/register");
        ada.register();

        tabTo(page, "Dating");
        page.keyboard().press("Enter");
        page.waitForURL("**/dating");
        tabTo(page, "Add photos");
        var chooser = page.waitForFileChooser(() -> page.keyboard().press("Enter"));
        chooser.setFiles(photo);
        assertThat(ada.page().locator(".photo-card .score-dial")).isVisible();

        tabTo(page, "Open keys.jpg");
        page.keyboard().press("Enter");
        page.waitForURL("**/dating/photos/*");
        tabTo(page, "Lines of thirds");
        page.keyboard().press("Space");
        assertThat(page.getByLabel("Lines of thirds").first()).isChecked();

        tabTo(page, "Delete");
        page.keyboard().press("Enter");
        assertThat(ada.button("Keep it").last()).isFocused();
        assertThat(page.getByText("cannot be brought back").first()).isVisible();
        tabTo(page, "Delete");
        page.keyboard().press("Enter");
        page.waitForURL("**/dating");
        assertThat(ada.text("Which of your photos works best?")).isVisible();
        assertThat(ada.complaints()).isEmpty();
    }

    @Test
    void theCommandPaletteOpensAnyPlace() {
        var mia = visitor(Visitor.Window.desktop());
        mia.signIn("mia@demo.facet.app", "facet-demo-2026");
        mia.open("/home");
        mia.page().keyboard().press("Control+k");
        assertThat(mia.page().getByPlaceholder("Where do you want to go?")).isFocused();
        mia.page().keyboard().type("photos");
        assertThat(mia.page().getByRole(AriaRole.OPTION)).hasCount(1);
        mia.page().keyboard().press("Enter");
        mia.page().waitForURL("**/dating");
    }

    /** Tabs on until the focused element carries that name; whatever has the focus must show it. */
    private static void tabTo(Page page, String name) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            String focused = (String) page.evaluate("""
                    () => {
                      let e = document.activeElement;
                      while (e.shadowRoot && e.shadowRoot.activeElement) e = e.shadowRoot.activeElement;
                      const label = e.labels && e.labels.length ? e.labels[0].textContent : '';
                      return (e.getAttribute('aria-label') || label || e.textContent || '').trim();
                    }""");
            if (focused.startsWith(name)) {
                return;
            }
        }
        assertThat(name).as("reached by the Tab key").isNull();
    }
}
