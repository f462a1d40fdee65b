package app.facet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every view, on a large screen and on a phone, in both themes and both languages. */
class EveryViewIT extends BrowserTest {

    private static final List<String> PUBLIC = List.of(
            "/",
            "/terms",
            "/privacy",
            "/sign-in",
            "/sign-in/code",
            "/register",
            "/sign-up/no-such-link",
            "/forgot-password",
            "/reset-password/no-such-link",
            "/confirm-email/no-such-link",
            "/change-email/no-such-link",
            "/keep-email/no-such-link",
            "/sign-in/continue",
            "/sign-in/continue/no-such-link",
            "/prices",
            "/unsubscribe?token=no-such-link",
            "/no-such-page");
    private static final List<String> MEMBER = List.of(
            "/home",
            "/welcome",
            "/account",
            "/account/security",
            "/account/sessions",
            "/account/privacy",
            "/account/notifications",
            "/notifications",
            "/account/ai",
            "/account/billing",
            "/billing/sandbox/card",
            "/account/billing/plans",
            "/account/billing/plans?yearly=true",
            "/dating",
            "/dating/set",
            "/dating/set?platform=hinge",
            "/dating/compare",
            "/dating/votes",
            "/dating/results",
            "/dating/results?days=365&platform=tinder",
            "/dating/results/log",
            "/dating/results/log?span=week&platform=hinge",
            "/dating/results/versions",
            "/dating/results/versions/new",
            "/dating/results/tests",
            "/dating/results/tests/new",
            "/dating/results/import",
            "/dating/photos/00000000-0000-0000-0000-000000000000",
            "/dating/bios",
            "/dating/bios?platform=hinge&style=bold&language=de",
            "/dating/bios/facts",
            "/dating/bios/facts/story",
            "/dating/bios/compare",
            "/dating/bios/check",
            "/dating/bios/openers",
            "/headshots",
            "/headshots/compare");
    private static final List<String> ADMIN = List.of(
            "/admin",
            "/admin/users",
            "/admin/work",
            "/admin/audit",
            "/admin/outbox",
            "/admin/keys",
            "/admin/ai",
            "/admin/ai-calls",
            "/admin/ai-prompts",
            "/admin/plans",
            "/admin/plans/plan/pro",
            "/admin/plans/packs",
            "/admin/plans/prices",
            "/admin/plans/coupons",
            "/admin/plans/holds",
            "/admin/revenue?months=6",
            "/admin/revenue?months=24&currency=USD",
            "/admin/plans/coupons?part=spring&state=holds",
            "/admin/analytics",
            "/admin/analytics?days=90&name=dating.photo-measured&product=dating",
            "/admin/webhooks",
            "/admin/dating/texts",
            "/admin/dating/platforms",
            "/admin/headshots",
            "/admin/differences",
            "/admin/differences?state=open&kind=charge",
            "/admin/funnels",
            "/admin/events",
            "/admin/events?days=7&name=accounts.signed-in&property=way&by=property");

    @ParameterizedTest(name = "{0} px, {2}, {3}")
    @CsvSource({
        "1440,900,LIGHT,en-US",
        "1440,900,DARK,de-DE",
        "390,844,LIGHT,de-DE",
        "390,844,DARK,en-US",
        "360,740,LIGHT,en-US"
    })
    void isReachableByEverybodyAndFitsTheScreen(int width, int height, ColorScheme theme, String language) {
        var window = new Visitor.Window(width, height, theme, language);
        var found = new ArrayList<String>();
        var visitor = visitor(window);
        PUBLIC.forEach(path -> check(visitor, path, found));
        var mia = visitor(window);
        mia.signIn("mia@demo.facet.app", "facet-demo-2026");
        MEMBER.forEach(path -> check(mia, path, found));
        mia.open("/dating");
        String photo = mia.page().locator(".photo-card a").first().getAttribute("href");
        check(mia, "/" + photo.replaceFirst("^/", ""), found);
        mia.open("/dating/results/versions");
        check(mia, "/" + mia.page().locator(".version-card a").first().getAttribute("href"), found);
        mia.open("/dating/results/tests");
        check(mia, "/" + mia.page().locator(".test-card a").first().getAttribute("href"), found);
        mia.open("/dating/bios");
        String bio = mia.page().locator(".bio-card a").first().getAttribute("href");
        check(mia, "/" + bio.replaceFirst("^/", ""), found);
        mia.open("/headshots");
        String source =
                mia.page().locator(".portrait-tile a[href*='/photos/']").first().getAttribute("href");
        String shoot = mia.page().locator(".shoot-card a").first().getAttribute("href");
        check(mia, "/" + source + "?industry=LAW&styles=deep-navy", found);
        check(mia, "/" + shoot, found);
        check(mia, "/" + mia.page().locator(".result-picture").first().getAttribute("href"), found);
        var admin = visitor(window);
        admin.signIn("admin@demo.facet.app", "facet-demo-2026");
        ADMIN.forEach(path -> check(admin, path, found));
        admin.open("/admin/users");
        String user = admin.page().locator("vaadin-grid a").first().getAttribute("href");
        check(admin, "/" + user, found);
        assertThat(found).isEmpty();
    }

    @Test
    void whatTheContentPolicyStopsIsStoppedAndNoticed() {
        var visitor = visitor(Visitor.Window.desktop());
        visitor.open("/sign-in");
        visitor.page().evaluate("""
                () => {
                    const smuggled = document.createElement('script');
                    smuggled.textContent = 'window.smuggled = true';
                    document.body.append(smuggled);
                }""");

        visitor.page().waitForCondition(() -> !visitor.violations().isEmpty());
        assertThat(visitor.violations()).singleElement().asString().startsWith("script-src");
        assertThat(visitor.page().evaluate("() => window.smuggled === undefined"))
                .isEqualTo(true);
    }

    private static void check(Visitor visitor, String path, List<String> found) {
        visitor.open(path);
        visitor.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        found.addAll(visitor.faults(path));
    }
}
