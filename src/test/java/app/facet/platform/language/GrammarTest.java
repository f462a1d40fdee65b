package app.facet.platform.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarTest {

    private static final Grammar BIO = Grammar.parse("""
            ; how somebody introduces themselves
            bio:
              <opening> on Sundays I <act> {dish}.
              <opening>
            opening:
              I am {a trade} in {city}.
              {trade} by day, always in {city}.
            act:
              cook
              try to cook
            """);
    private static final Map<String, String> ADA = Map.of("trade", "engineer", "city", "Lisbon", "dish", "caldo verde");

    @Test
    void theSameFactsAndSeedGiveTheSameWords() {
        assertThat(BIO.write("bio", ADA, 5, 7)).isEqualTo(BIO.write("bio", ADA, 5, 7));
        assertThat(BIO.write("bio", ADA, 5, 7)).isNotEqualTo(BIO.write("bio", ADA, 5, 8));
    }

    @Test
    void allWaysAreDifferentAndMadeOfTheFacts() {
        var texts = BIO.write("bio", ADA, 20, 1);

        assertThat(texts).hasSize(6).doesNotHaveDuplicates().contains("I am an engineer in Lisbon.");
        assertThat(texts).contains("Engineer by day, always in Lisbon. On Sundays I try to cook caldo verde.");
        assertThat(texts).allMatch(text -> text.contains("Lisbon"));
    }

    @Test
    void otherFactsGiveOtherWords() {
        assertThat(BIO.write("bio", Map.of("trade", "nurse", "city", "Graz"), 9, 1))
                .containsExactlyInAnyOrder("I am a nurse in Graz.", "Nurse by day, always in Graz.");
    }

    @Test
    void whatNobodyToldIsNotMadeUp() {
        assertThat(BIO.write("bio", Map.of("trade", "nurse"), 3, 1)).isEmpty();
        assertThat(BIO.write("bio", Map.of("trade", "nurse", "city", " "), 3, 1))
                .isEmpty();
        assertThat(BIO.facts()).containsExactlyInAnyOrder("trade", "city", "dish");
    }

    @Test
    void aFactIsNeverReadAsARule() {
        assertThat(BIO.write("opening", Map.of("trade", "<act> {dish}", "city", "Graz"), 1, 1)
                        .getFirst())
                .containsIgnoringCase("<act> {dish}");
    }

    @Test
    void aGrammarThatCannotEndIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Grammar.parse("a:\n  <b>\nb:\n  <a>\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> Grammar.parse("a:\n  <c>\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "engineer,an",
        "nurse,a",
        "hour,an",
        "university,a",
        "unimportant,an",
        "European,a",
        "MBA,an",
        "URL,a",
        "PhD,a",
        "X-ray,an",
        "T-shirt,a",
        "F1 fan,an"
    })
    void theArticleFollowsTheSound(String words, String article) {
        assertThat(EnglishArticle.before(words)).isEqualTo(article);
    }
}
