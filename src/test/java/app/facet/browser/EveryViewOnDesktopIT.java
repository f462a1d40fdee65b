package app.facet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every view on a large screen, in both themes and both languages. */
class EveryViewOnDesktopIT extends EveryView {

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"LIGHT,en-US", "DARK,de-DE"})
    void isReachableByEverybodyAndFitsTheScreen(ColorScheme theme, String language) throws IOException {
        walk(new Visitor.Window(1440, 900, theme, language));
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
}
