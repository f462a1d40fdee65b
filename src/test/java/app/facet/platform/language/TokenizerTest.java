package app.facet.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C++", "C#", "F#", ".NET", "ASP.NET", "Node.js", "K8s", "CI/CD", "TCP/IP", "R&D", "S3", "HTML5",
                "GPT-4", "B2B"
            })
    void technicalTermsStayWhole(String term) {
        assertThat(kinds("We use " + term + ", gladly.", TokenKind.TERM)).containsExactly(term);
        assertThat(kinds(term, TokenKind.TERM)).containsExactly(term);
        assertThat(kinds("(" + term + ")", TokenKind.TERM)).containsExactly(term);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,200.50",
                "1.200,50",
                "€1.2M",
                "$5",
                "40%",
                "40 %",
                "10x",
                "5k",
                "3+",
                "1st",
                "14:30",
                "2024-03-01",
                "12.03.2021",
                "½"
            })
    void numbersKeepWhatBelongsToThem(String number) {
        assertThat(texts("about " + number + " of it")).containsExactly("about", number, "of", "it");
    }

    @Test
    void aRangeIsTwoNumbers() {
        assertThat(kinds("2019–2021", TokenKind.NUMBER)).containsExactly("2019", "2021");
    }

    @Test
    void wordsKeepApostrophesHyphensAndTheDotsOfShortForms() {
        assertThat(texts("don't state-of-the-art James’ Müller-Lüdenscheidt's U.S. z.B. über"))
                .containsExactly(
                        "don't", "state-of-the-art", "James’", "Müller-Lüdenscheidt's", "U.S.", "z.B.", "über");
    }

    @Test
    void aQuotationMarkIsNoApostrophe() {
        assertThat(texts("'quoted' words")).containsExactly("'", "quoted", "'", "words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "👩🏽‍💻", "🇩🇪", "❤️", "5️⃣", "👨‍👩‍👧‍👦"})
    void anEmojiIsOneTokenHoweverManySignsItHas(String emoji) {
        assertThat(kinds("so " + emoji + "yes", TokenKind.EMOJI)).containsExactly(emoji);
    }

    @Test
    void addressesAreNotTornApart() {
        var tokens = Tokenizer.tokens("See https://x.org/a?b=c, write ada@x.org or @ada.b #open2work.");

        assertThat(tokens.stream().filter(token -> token.kind() != TokenKind.WORD && token.kind() != TokenKind.SIGN))
                .extracting(Token::text)
                .containsExactly("https://x.org/a?b=c", "ada@x.org", "@ada.b", "#open2work");
    }

    /** Whatever comes in, spans are in order, do not overlap, and only blanks are between them. */
    @Test
    void nothingButBlanksIsLost() {
        var random = new Random(7);
        String letters = "aÄß1.,:/@#&+-'’ \n\t%$€()\u0301\u200d😀🇩❤️CNET";
        for (int round = 0; round < 2_000; round++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(40), 0, letters.length()).forEach(i -> text.append(letters.charAt(i)));
            int end = 0;
            for (Token token : Tokenizer.tokens(text.toString())) {
                assertThat(text.substring(end, token.span().start())).isBlank();
                assertThat(token.span().in(text.toString())).isEqualTo(token.text());
                end = token.span().end();
            }
            assertThat(text.substring(end)).isBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-", "1.", "a.", "@a.", "a@a.", "A/", "#1", "a1-", "a'", "1 %", "x@a-", "👩‍", "("})
    void longRunsOfTheSameAreCutWithoutRunningOutOfStack(String piece) {
        assertThat(Tokenizer.tokens(piece.repeat(50_000))).isNotEmpty();
    }

    private static List<String> texts(String text) {
        return Tokenizer.tokens(text).stream().map(Token::text).toList();
    }

    private static List<String> kinds(String text, TokenKind kind) {
        return Tokenizer.tokens(text).stream()
                .filter(token -> token.kind() == kind)
                .map(Token::text)
                .toList();
    }
}
