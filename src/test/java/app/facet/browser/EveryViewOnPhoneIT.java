package app.facet.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every view on a phone, in both themes and both languages, and on a small phone. */
class EveryViewOnPhoneIT extends EveryView {

    @ParameterizedTest(name = "{0} px, {2}, {3}")
    @CsvSource({"390,844,LIGHT,de-DE", "390,844,DARK,en-US", "360,740,LIGHT,en-US"})
    void isReachableByEverybodyAndFitsTheScreen(int width, int height, ColorScheme theme, String language)
            throws IOException {
        walk(new Visitor.Window(width, height, theme, language));
    }
}
