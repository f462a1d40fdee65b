package app.facet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking one's data along, having it deleted, and who else may look at it. */
class PrivacyIT extends BrowserTest {

    @TempDir
    Path folder;

    @Test
    void everythingIsTakenAlongWithThePhotosAsTheyAre() throws IOException {
        var ada = visitor(Visitor.Window.desktop());
        String email = ada.register();
        addPhoto(ada, new PhotoFiles(folder).jpeg("mine.jpg", 71));
        ada.open("/account/privacy");

        Path zip = folder.resolve("export.zip");
        ada.page().waitForDownload(() -> ada.button("Download my data").click()).saveAs(zip);

        try (var export = new ZipFile(zip.toFile())) {
            assertThat(text(export, "accounts/account.json")).contains(email);
            assertThat(text(export, "index.html")).contains("accounts/account.json");
            assertThat(export.stream().map(ZipEntry::getName))
                    .anyMatch(name -> name.startsWith("media/") && name.endsWith(".jpg"));
        }
        assertThat(ada.complaints()).isEmpty();
    }

    @Test
    void whoAsksToBeDeletedIsToldUntilWhenAndMayStay() {
        var ada = visitor(new Visitor.Window(390, 844, ColorScheme.DARK, "de-DE"));
        var found = new ArrayList<String>();
        ada.register();
        ada.open("/account/privacy");
        ada.button("Mein Konto löschen").click();
        assertThat(ada.button("Behalten")).isFocused();
        found.addAll(ada.faults("the question"));
        ada.button("Mein Konto löschen").last().click();
        assertThat(ada.page().locator(".notice")).containsText("gelöscht");

        ada.open("/dating");
        found.addAll(ada.faults("the notice"));
        ada.button("Mein Konto behalten").click();
        assertThat(ada.page().locator(".notice")).hasCount(0);
        ada.page().reload();
        assertThat(ada.page().locator(".notice")).hasCount(0);
        assertThat(found).isEmpty();
        assertThat(ada.complaints()).isEmpty();
    }

    @Test
    void addressesToUploadToAndDownloadFromAnswerNobodyElse() throws IOException {
        Path photo = new PhotoFiles(folder).jpeg("mine.jpg", 72);
        var ada = visitor(Visitor.Window.desktop());
        ada.register();
        ada.open("/dating");
        var upload = ada.page().waitForRequest("**/VAADIN/dynamic/**", () -> choose(ada, photo));
        assertThat(ada.page().locator(".photo-card")).hasCount(1);
        var eve = another(Visitor.Window.desktop());
        eve.register();
        eve.open("/dating");

        assertThat(post(eve, upload.url(), photo)).isGreaterThanOrEqualTo(400);
        ada.page().reload();
        assertThat(ada.page().locator(".photo-card")).hasCount(1);
        eve.page().reload();
        assertThat(eve.page().locator(".photo-card")).hasCount(0);

        ada.open("/account/privacy");
        Download export =
                ada.page().waitForDownload(() -> ada.button("Download my data").click());
        assertThat(get(ada, export.url())).as("its owner").isEqualTo(200);
        assertThat(get(eve, export.url())).isGreaterThanOrEqualTo(400);
    }

    @Test
    void anAdminLooksThroughSomebodysEyesAndComesBack() {
        var admin = visitor(Visitor.Window.phone());
        var found = new ArrayList<String>();
        admin.signInAndStay("admin@demo.facet.app", "facet-demo-2026");
        admin.comeBackAnotherDay();
        admin.open("/admin/users");
        admin.link("Mia Berger").first().click();
        var reason = admin.page().locator("vaadin-select", new Page.LocatorOptions().setHasText("Why"));
        reason.click();
        admin.page().locator("vaadin-select-item:visible").first().click();
        admin.button("Look through their eyes").click();
        found.addAll(admin.faults("the question"));
        admin.page().keyboard().type("not my password");
        admin.page().keyboard().press("Enter");
        admin.text("not your current password").waitFor();
        admin.field("Password").fill("facet-demo-2026");
        admin.page().keyboard().press("Enter");

        admin.page().waitForURL("**/home");
        assertThat(admin.page().locator(".notice")).containsText("Mia Berger");
        found.addAll(admin.faults("the notice"));
        admin.open("/account/privacy");
        admin.button("Download my data").click();
        assertThat(admin.text("Only the owner of the account")).isVisible();
        admin.open("/admin/users");
        assertThat(admin.page().locator("vaadin-grid")).hasCount(0);

        admin.open("/home");
        admin.button("Back to my own account").click();
        admin.page().waitForURL("**/admin/users/**");
        admin.link("What the log says").click();
        assertThat(admin.page()
                        .locator("vaadin-grid-cell-content:visible")
                        .getByText("An admin began to look through their eyes"))
                .isVisible();
        assertThat(found).isEmpty();
    }

    private static void addPhoto(Visitor visitor, Path photo) {
        visitor.open("/dating");
        choose(visitor, photo);
        assertThat(visitor.page().locator(".photo-card .score-dial")).isVisible();
    }

    private static void choose(Visitor visitor, Path photo) {
        visitor.page()
                .waitForFileChooser(() -> visitor.button("Add photos").click())
                .setFiles(photo);
    }

    private static int get(Visitor visitor, String address) {
        return visitor.page().request().get(address).status();
    }

    private static int post(Visitor visitor, String address, Path file) {
        return visitor.page()
                .request()
                .post(
                        address,
                        RequestOptions.create().setMultipart(FormData.create().set("file", file)))
                .status();
    }

    private static String text(ZipFile zip, String name) throws IOException {
        try (var entry = zip.getInputStream(zip.getEntry(name))) {
            return new String(entry.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
