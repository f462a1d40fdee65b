package app.facet.product.dating.bios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCountTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "abc, 3, 3, 3",
        "'', 0, 0, 0",
        "ä, 1, 1, 1",
        "a\u0308, 2, 2, 1",
        "😂, 1, 2, 1",
        "👍🏽, 2, 4, 1",
        "🇩🇪🇵🇹, 4, 8, 2",
        "👨‍👩‍👧‍👦, 7, 11, 1",
        "'1️⃣', 3, 3, 1",
        "❤️, 2, 2, 1",
        "한국, 2, 2, 2",
        "a😂b🇩🇪, 5, 8, 4"
    })
    void emojiFlagsFamiliesAndAccentsCountAsThePlatformCountsThem(
            String text, int codePoints, int units, int graphemes) {
        assertThat(TextCount.CODE_POINTS.of(text)).isEqualTo(codePoints);
        assertThat(TextCount.UTF16_UNITS.of(text)).isEqualTo(units);
        assertThat(TextCount.GRAPHEMES.of(text)).isEqualTo(graphemes);
    }
}
