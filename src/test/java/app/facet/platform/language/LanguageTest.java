package app.facet.platform.language;

import static app.facet.platform.language.Language.ENGLISH;
import static app.facet.platform.language.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void functionWordsTellTheLanguageAndBorrowedOnesDoNot() {
        assertThat(Language.guess("Ich bin Senior Developer und leite ein Team im Bereich Cloud.", ENGLISH))
                .isEqualTo(GERMAN);
        assertThat(Language.guess("I lead the Müller account for a German company.", GERMAN))
                .isEqualTo(ENGLISH);
    }

    @Test
    void umlautsDecideWhereNothingElseDoes() {
        assertThat(Language.guess("Geschäftsführer, München", ENGLISH)).isEqualTo(GERMAN);
        assertThat(Language.guess("Senior Developer", GERMAN)).isEqualTo(GERMAN);
        assertThat(Language.guess("Senior Developer", ENGLISH)).isEqualTo(ENGLISH);
    }

    @Test
    void aLocaleHasALanguage() {
        assertThat(Language.of(Locale.forLanguageTag("de-AT"))).isEqualTo(GERMAN);
        assertThat(Language.of(Locale.FRENCH)).isEqualTo(ENGLISH);
    }
}
