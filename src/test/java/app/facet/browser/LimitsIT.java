package app.facet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who asks faster than this Facet allows, in a real browser. */
class LimitsIT extends BrowserTest {

    private static final Visitor.Window GERMAN_PHONE = new Visitor.Window(390, 844, ColorScheme.DARK, "de-DE");

    @TempDir
    static Path data;

    private static PackagedFacet facet;

    @BeforeAll
    static void start() throws Exception {
        facet = PackagedFacet.start(
                data,
                // eight seconds: longer than the framework waits before it repeats itself
                "--facet.limits.actions-per-minute=8",
                "--facet.limits.pages-per-minute=8",
                "--facet.limits.registrations-per-hour=1");
    }

    @AfterAll
    static void stop() {
        facet.close();
    }

    @Test
    void aViewWaitsCountingDownAndGoesOnWithWhatWasTyped() {
        var visitor = visitor(Visitor.Window.desktop(), facet);
        aViewWaits(visitor, "It goes on by itself in 0:0\\d minutes");
        var submit = visitor.page().locator(".auth vaadin-button").first();
        submit.click();
        visitor.page().locator("vaadin-email-field[invalid]").waitFor();
        submit.click();
        var toast = visitor.page().locator("vaadin-notification-card .countdown-shown");
        toast.waitFor();

        assertThat(toast).hasText(Pattern.compile("That was a lot at once. You can go on in \\d\\d:\\d\\d minutes."));
        photograph(visitor, "toast");
        clean(visitor);
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void onAPhoneInGermanToo() {
        aViewWaits(visitor(GERMAN_PHONE, facet), "In 0:0\\d Minuten geht es von selbst weiter");
    }

    private void aViewWaits(Visitor visitor, String sentence) {
        var done = answeredMessages(visitor);
        visitor.open("/register");
        var name = visitor.page().locator("vaadin-text-field input");
        name.waitFor();
        visitor.page().evaluate("""
                () => {
                    window.states = [];
                    window.Vaadin.connectionState.addStateChangeListener((before, now) => window.states.push(now));
                }""");
        var panel = visitor.page().locator(".patience .countdown-shown");
        for (int typed = 0; typed < 200 && panel.count() == 0; typed++) {
            name.fill("Ada " + typed);
            name.blur();
        }

        assertThat(panel).hasText(Pattern.compile(sentence));
        name.fill("Ada King");
        photograph(visitor, "view");
        String before = panel.textContent();
        assertThat(panel).not().hasText(before);
        clean(visitor);
        panel.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        name.blur();
        visitor.page().waitForFunction("() => window.Vaadin.connectionState.state === 'connected'");
        assertThat(name).hasValue("Ada King");
        assertThat(String.valueOf(visitor.page().evaluate("() => window.states")))
                .as("what the framework thought of its connection")
                .doesNotContain("reconnecting", "lost");
        assertThat(done)
                .as("each message is sent until it is answered, and then no more")
                .doesNotHaveDuplicates();
        assertThat(visitor.violations()).isEmpty();
    }

    private static List<String> answeredMessages(Visitor visitor) {
        var messages = new ArrayList<String>();
        visitor.page().onResponse(response -> {
            if (response.url().contains("v-r=uidl") && response.status() == 200) {
                messages.add(response.request().postData());
            }
        });
        return messages;
    }

    @Test
    void aPageCountsDownAndLoadsItselfAgain() {
        var visitor = visitor(GERMAN_PHONE, facet);
        var heading = visitor.page().locator("h1");
        for (int i = 0; i < 40 && !visitor.page().title().startsWith("Einen Moment"); i++) {
            visitor.open("/terms");
        }

        assertThat(heading).hasText("Einen Moment");
        assertThat(visitor.page().locator(".countdown-shown"))
                .hasText(Pattern.compile("In 0:0\\d Minuten kannst du weitermachen"));
        photograph(visitor, "page");
        clean(visitor);
        visitor.page().locator("h1:not(:text-is('Einen Moment'))").waitFor();
        assertThat(visitor.complaints()).isEmpty();
        assertThat(visitor.violations()).isEmpty();
    }

    private static void clean(Visitor visitor) {
        assertThat(visitor.faults(visitor.page().url())).isEmpty();
    }

    private static void photograph(Visitor visitor, String what) {
        int width = visitor.page().viewportSize().width;
        visitor.photograph(Path.of("target", "browser", "limits-%s-%d.png".formatted(what, width)));
    }
}
