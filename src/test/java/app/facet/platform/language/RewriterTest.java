package app.facet.platform.language;

import static app.facet.platform.language.Language.ENGLISH;
import static app.facet.platform.language.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RewriterTest {

    private static final String BIO =
            "I lead a team of twelve at a payments company in Lisbon. I really love the sea. In 2021 we"
                    + " rebuilt the checkout and cut costs by €1.2M a year. My grandmother taught me to bake bread. Payments and"
                    + " checkout are what I know best.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    I was responsible for managing ten people in order to cut costs. | I managed ten people to cut costs.
                    Utilizing Java, we are able to ship on a daily basis.            | Using Java, we can ship daily.
                    Really, it was very hard.                                        | It was hard.
                    It was hard, cold, and so on.                                    | It was hard, cold.
                    We met, honestly, in Rome.                                       | We met in Rome.
                    I like it a lot, actually.                                       | I like it a lot.
                    a really amazing and an extremely good year                      | an amazing and a good year
                    a very honest one, an absolutely unique one                      | an honest one, a unique one
                    """)
    void theSameIsSaidWithFewerWords(String text, String tight) {
        assertThat(Rewriter.tightened(text, ENGLISH)).isEqualTo(tight);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm not very tall.",
                "I very much like it.",
                "Absolutely.",
                "So very true.",
                "I was responsible for sales.",
                "I baked 12 loaves of bread in C++ and .NET, at 14:30!"
            })
    void whatWouldSayMoreOrLessStays(String text) {
        assertThat(Rewriter.tightened(text, ENGLISH)).isEqualTo(text);
    }

    @Test
    void germanClausesKeepTheirOrder() {
        assertThat(Rewriter.tightened("Ich bin sehr froh. Natürlich koche ich.", GERMAN))
                .isEqualTo("Ich bin froh. Natürlich koche ich.");
        assertThat(Rewriter.tightened("Aufgrund der Tatsache, dass ich eigentlich koche, bleibe ich.", GERMAN))
                .isEqualTo("Weil ich koche, bleibe ich.");
    }

    @Test
    void aTextIsShortenedByWhatSaysLeast() {
        assertThat(Rewriter.shortened(BIO, ENGLISH, 300)).isEqualTo(BIO);
        assertThat(Rewriter.shortened(BIO, ENGLISH, 200))
                .doesNotContain("grandmother", "really")
                .contains("€1.2M");
        assertThat(Rewriter.shortened(BIO, ENGLISH, 120))
                .isEqualTo("I lead a team of twelve at a payments company in Lisbon."
                        + " In 2021 we rebuilt the checkout and cut costs by €1.2M a year.");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 90, 120, 150, 180, 210})
    void itIsNoLongerThanAskedAndMadeOfItsOwnSentences(int most) {
        String shorter = Rewriter.shortened(BIO, ENGLISH, most);

        assertThat(shorter.length()).isLessThanOrEqualTo(most);
        String tight = Rewriter.tightened(BIO, ENGLISH);
        assertThat(sentences(tight)).containsAll(sentences(shorter));
    }

    @Test
    void oneSentenceThatIsTooLongIsNotCut() {
        assertThat(Rewriter.shortened("I lead a team of twelve.", ENGLISH, 10)).isEqualTo("I lead a team of twelve.");
        assertThat(Rewriter.shortened("", ENGLISH, 10)).isEmpty();
    }

    /** Twice is once: what was tightened has nothing left to tighten. */
    @ParameterizedTest
    @EnumSource
    void everyRewriteOfTheListsIsDoneAtOnce(Language language) {
        var unfinished = WordFile.lines(language, "rewrites")
                .filter(line -> line.contains("|"))
                .map(line -> "They said "
                        + line.substring(0, line.indexOf('|')).strip().replace(" ,", ",") + " something.")
                .filter(text -> {
                    String once = Rewriter.tightened(text, language);
                    return once.equals(text)
                            || !Rewriter.tightened(once, language).equals(once);
                })
                .toList();

        assertThat(unfinished).isEmpty();
    }

    private static List<String> sentences(String text) {
        return Sentences.of(text, ENGLISH).stream().map(span -> span.in(text)).toList();
    }
}
