package app.facet.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void aDotThatEndsNothingEndsNothing() {
        assertThat(english("Dr. Smith joined Acme Inc. in March. Revenue grew 3.5% with Node.js. I use .NET."))
                .containsExactly(
                        "Dr. Smith joined Acme Inc. in March.", "Revenue grew 3.5% with Node.js.", "I use .NET.");
    }

    @Test
    void theDotOfAShortFormMayBeTheFullStopAsWell() {
        assertThat(english("She lives in the U.S. He works at Acme Inc. They met in 2019."))
                .containsExactly("She lives in the U.S.", "He works at Acme Inc.", "They met in 2019.");
    }

    @Test
    void quotationMarksBelongToTheirSentence() {
        assertThat(english("“Great!” he said. \"Is it?\" Yes (it is). Good."))
                .containsExactly("“Great!” he said.", "\"Is it?\"", "Yes (it is).", "Good.");
    }

    @Test
    void germanDatesAndShortFormsAreNoEnds() {
        assertThat(german("Am 5. Mai begann ich z. B. bei der Müller GmbH. Dr. Weber leitete das Team, d.h. zehn Leute."
                        + " „Toll!“, sagte er. Wir wuchsen um 40 %. Nr. 1 waren wir!"))
                .containsExactly(
                        "Am 5. Mai begann ich z. B. bei der Müller GmbH.",
                        "Dr. Weber leitete das Team, d.h. zehn Leute.",
                        "„Toll!“, sagte er.",
                        "Wir wuchsen um 40 %.",
                        "Nr. 1 waren wir!");
    }

    @Test
    void bulletsAndHeadingsAreSentencesAndWrappedLinesAreNot() {
        assertThat(english("""
                        Skills
                        - Java
                        • C++
                        I worked for years at a company with a name that goes on until
                        it wraps here. Then more."""))
                .containsExactly(
                        "Skills",
                        "- Java",
                        "• C++",
                        "I worked for years at a company with a name that goes on until\nit wraps here.",
                        "Then more.");
    }

    @Test
    void emojiAfterASentenceBelongToIt() {
        assertThat(english("I climb. 🧗\n\nYou?")).containsExactly("I climb. 🧗", "You?");
    }

    @Test
    void noTextHasNoSentence() {
        assertThat(english(" \n ")).isEmpty();
    }

    private static List<String> english(String text) {
        return Sentences.of(text, Language.ENGLISH).stream()
                .map(span -> span.in(text))
                .toList();
    }

    private static List<String> german(String text) {
        return Sentences.of(text, Language.GERMAN).stream()
                .map(span -> span.in(text))
                .toList();
    }
}
