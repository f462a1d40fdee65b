package app.facet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.accounts.BadAnswers;
import app.facet.platform.accounts.LocalProviders;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in with providers that stand on another site, in a real browser. */
class ProviderIT extends BrowserTest {

    private static final BadAnswers BAD = new BadAnswers();

    @TempDir
    static Path data;

    private static MockOAuth2Server providers;
    private static PackagedFacet facet;

    private final String email = UUID.randomUUID() + "@example.org";
    private final String subject = UUID.randomUUID().toString();

    @BeforeAll
    static void start() throws Exception {
        providers = new MockOAuth2Server(BAD);
        providers.start();
        facet = PackagedFacet.start(
                data,
                LocalProviders.settings(providers).entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
        facet.awaitLog("Demo sign-ins");
    }

    @AfterAll
    static void stop() {
        facet.close();
        providers.shutdown();
    }

    @Test
    void aNewPersonSignsUpOutAndInAgain() {
        var ada = visitor(Visitor.Window.desktop(), facet);
        vouch("google", email);
        ada.open("/register");
        ada.link("Continue with Google").click();
        ada.page().waitForURL("**/sign-in/continue");
        assertThat(ada.text(email)).isVisible();
        assertThat(ada.field("Your name")).hasValue("Ada Lovelace");
        clean(ada);
        ada.button("Create account").click();
        ada.page().waitForURL("**/welcome");

        ada.page().context().clearCookies();
        vouch("google", email);
        ada.open("/sign-in");
        ada.link("Continue with Google").click();
        ada.page().waitForURL("**/home");
        ada.open("/account");
        assertThat(ada.button("Remove Google, " + email)).isVisible();
        clean(ada);
        ada.button("Remove Google, " + email).click();
        assertThat(ada.text("It is your only way to sign in.")).isVisible();
        assertThat(ada.complaints()).isEmpty();
        assertThat(ada.violations()).isEmpty();
    }

    @Test
    void applesAnswerComesByPostFromAnotherSiteAndFindsItsSession() {
        var ada = visitor(Visitor.Window.phone(), facet);
        vouch("apple", email);
        ada.open("/sign-in");
        ada.link("Continue with Apple").click();
        ada.page().waitForURL("**/sign-in/continue");
        ada.button("Create account").click();
        ada.page().waitForURL("**/welcome");

        vouch("linkedin", "work-" + email);
        ada.open("/account");
        ada.link("Add LinkedIn").click();
        ada.page().waitForURL("**/sign-in/continue");
        clean(ada);
        ada.button("Add LinkedIn").click();
        ada.page().waitForURL("**/account");
        assertThat(ada.button("Remove LinkedIn, work-" + email)).isVisible();
        assertThat(ada.complaints()).isEmpty();
    }

    @Test
    void anAccountThatIsThereIsLinkedByItsPassword() {
        var ada = visitor(Visitor.Window.desktop(), facet);
        String known = ada.register();
        ada.page().context().clearCookies();
        vouch("google", known);
        ada.open("/sign-in");
        ada.link("Continue with Google").click();
        ada.page().waitForURL("**/sign-in/continue");
        assertThat(ada.text("There is a Facet account for " + known + " already."))
                .isVisible();
        clean(ada);
        ada.field("Password").fill(Visitor.PASSWORD);
        ada.button("Add Google").click();
        ada.page().waitForURL("**/home");
        ada.open("/account");
        assertThat(ada.button("Remove Google, " + known)).isVisible();
    }

    @Test
    void orByTheLinkInItsMail() {
        var ada = visitor(Visitor.Window.desktop(), facet);
        String known = ada.register();
        ada.page().context().clearCookies();
        vouch("linkedin", known);
        ada.open("/sign-in");
        ada.link("Continue with LinkedIn").click();
        ada.page().waitForURL("**/sign-in/continue");
        ada.button("Send me a link instead").click();
        ada.page().locator(".linked-text a").first().click();
        ada.page().waitForURL("**/sign-in/continue/*");
        ada.button("Add LinkedIn").click();
        ada.page().waitForURL("**/home");
        ada.open("/account");
        assertThat(ada.button("Remove LinkedIn, " + known)).isVisible();
    }

    @Test
    void whoeverCancelsOrMeetsABadDayIsBackOnTheSignInPageWithASentence() {
        var ada = visitor(Visitor.Window.desktop(), facet);
        ada.open("/sign-in");
        String asked = ada.page()
                .request()
                .get(
                        facet.address() + "/sign-in/with/google",
                        RequestOptions.create().setMaxRedirects(0))
                .headers()
                .get("location");
        String state = asked.replaceFirst(".*[?&]state=([^&]+).*", "$1");
        ada.open("/sign-in/from/google?error=access_denied&state=" + state);
        assertThat(ada.text("You cancelled at Google")).isVisible();
        clean(ada);

        BAD.next(500, "text/html", "<html>Maintenance</html>");
        ada.open("/sign-in");
        ada.link("Continue with LinkedIn").click();
        assertThat(ada.text("LinkedIn does not answer as it should")).isVisible();

        BAD.nextComesTooLate();
        ada.open("/sign-in");
        ada.link("Continue with LinkedIn").click();
        assertThat(ada.text("LinkedIn does not answer as it should")).isVisible();
        assertThat(ada.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("E-mail")))
                .isVisible();
    }

    @Test
    void withoutProvidersThereIsNothingOfThem() {
        var visitor = visitor(Visitor.Window.desktop());
        visitor.open("/sign-in");

        assertThat(visitor.page().locator(".provider-button")).hasCount(0);
        assertThat(visitor.page().locator(".provider-buttons")).isHidden();
    }

    private void vouch(String provider, String address) {
        LocalProviders.vouch(
                providers, provider, subject, Map.of("email", address, "email_verified", true, "name", "Ada Lovelace"));
    }

    private static void clean(Visitor visitor) {
        visitor.page()
                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .waitFor();
        assertThat(visitor.faults(visitor.page().url())).isEmpty();
    }
}
