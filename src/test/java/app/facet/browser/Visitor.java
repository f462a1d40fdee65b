package app.facet.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Somebody with a browser window of a certain size, theme and language. Remembers what the browser complained about. */
final class Visitor implements AutoCloseable {

    static final String PASSWORD = "otter quilt harbour";

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();

    Visitor(Browser browser, String address, Window window) {
        this(browser, address, window, true);
    }

    /** Somebody who lets no page run a script. */
    static Visitor withoutScripts(Browser browser, String address, Window window) {
        return new Visitor(browser, address, window, false);
    }

    private Visitor(Browser browser, String address, Window window, boolean scripts) {
        this.address = address;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(window.width(), window.height())
                .setHasTouch(window.width() < 600)
                .setColorScheme(window.theme())
                .setJavaScriptEnabled(scripts)
                .setLocale(window.language()));
        context.exposeFunction("facetViolation", violation -> violations.add(String.valueOf(violation[0])));
        context.addInitScript("document.addEventListener('securitypolicyviolation', violation => facetViolation("
                + "violation.violatedDirective + ' ' + violation.blockedURI + ' ' + violation.sample"
                + " + ' at ' + violation.sourceFile + ':' + violation.lineNumber))");
        page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onPageError(complaints::add);
        // asked for only as a key is pressed, file choosers are caught too late every other time and open nowhere
        page.onFileChooser(chooser -> {});
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
    }

    /** How large the window is, in CSS pixels, and what its owner prefers. */
    record Window(int width, int height, ColorScheme theme, String language) {

        static Window desktop() {
            return new Window(1440, 900, ColorScheme.LIGHT, "en-US");
        }

        static Window phone() {
            return new Window(390, 844, ColorScheme.LIGHT, "en-US");
        }
    }

    Page page() {
        return page;
    }

    /** What the browser wrote to its console as an error, and scripts that threw; answers like 404 are no fault. */
    List<String> complaints() {
        return complaints;
    }

    /** What the content policy of a page did not let it do. */
    List<String> violations() {
        return violations;
    }

    void open(String path) {
        page.navigate(address + path);
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .waitFor();
    }

    void signIn(String email, String password) {
        open("/sign-in");
        enter(email, password);
    }

    void signInAndStay(String email, String password) {
        open("/sign-in");
        text("Keep me signed in").click();
        enter(email, password);
    }

    private void enter(String email, String password) {
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL("**/home");
        page.locator(".main-layout, main").first().waitFor();
    }

    /** Keeps only what a browser keeps that was closed and is opened days later: nothing of the session. */
    void comeBackAnotherDay() {
        var kept = context.cookies().stream()
                .filter(cookie -> cookie.expires > 0)
                .map(cookie -> new Cookie(cookie.name, cookie.value)
                        .setDomain(cookie.domain)
                        .setPath(cookie.path)
                        .setExpires(cookie.expires))
                .toList();
        context.clearCookies();
        context.addCookies(kept);
    }

    /** Opens an account of their own and ends on the home page. */
    String register() {
        String email = UUID.randomUUID() + "@example.org";
        open("/register");
        field("Name").fill("Ada");
        field("E-mail").fill(email);
        page.keyboard().press("Enter");
        page.locator(".linked-text a").first().click();
        page.locator("input[type=password]").first().fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/welcome");
        page.locator(".welcome > a").last().click();
        page.waitForURL("**/home");
        return email;
    }

    /** Buys the smallest pack, with the play money of the sandbox. */
    void buyCredits() {
        open("/account/billing");
        payForCredits();
    }

    /** From the page of credits on. */
    void payForCredits() {
        button("Buy for $9.00: 10 credits").click();
        page.waitForURL("**/billing/sandbox/**");
        button("Pay $9.00 in play money").click();
        text("10 credits are yours").waitFor();
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first();
    }

    /** As somebody who was asked by the browser and said yes. */
    void allowCamera() {
        context.grantPermissions(List.of("camera"));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator text(String text) {
        return page.getByText(text).first();
    }

    boolean scrollsSideways() {
        return (Boolean)
                page.evaluate("() => document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth");
    }

    /** What is wrong with what is on the screen now, each with the place it was seen at; nothing is best. */
    List<String> faults(String where) {
        var found = new ArrayList<String>();
        if (scrollsSideways()) {
            found.add(where + " scrolls sideways");
        }
        violations.forEach(violation -> found.add(where + " breaks its own content policy: " + violation));
        violations.clear();
        // "Legacy" only leaves out frames of strangers, which no view shows; otherwise axe opens a page of its own each
        // time
        new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .setLegacyMode(true)
                .exclude("vaadin-connection-indicator") // Vaadin's own; says nothing until the connection is lost
                .analyze()
                .getViolations()
                .forEach(violation -> violation
                        .getNodes()
                        .forEach(node -> found.add(where + " " + violation.getId() + ": " + node.getHtml() + " "
                                + node.getFailureSummary())));
        return found;
    }

    void photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    @Override
    public void close() {
        context.close();
    }
}
