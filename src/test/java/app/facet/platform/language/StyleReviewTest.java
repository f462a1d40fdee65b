package app.facet.platform.language;

import static app.facet.platform.language.Language.ENGLISH;
import static app.facet.platform.language.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleReviewTest {

    @Test
    void whatEverybodySaysIsFoundWhateverItsEnding() {
        assertThat(found(StyleKind.CLICHE, "A team player, leveraging synergies. Live, laugh, love!", ENGLISH))
                .containsExactly("team player", "leveraging", "synergies", "Live, laugh, love");
        assertThat(found(StyleKind.CLICHE, "Ich bin belastbar und arbeite zielorientiert.", GERMAN))
                .containsExactly("belastbar", "zielorientiert");
    }

    @Test
    void theLongestPhraseCountsAndSaysWhatIsBetter() {
        var remarks = StyleReview.of("I was responsible for sales.", ENGLISH);

        assertThat(remarks).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(StyleKind.WEAK_WORD);
            assertThat(remark.span()).isEqualTo(new Span(2, 21));
            assertThat(remark.instead()).startsWith("led");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The plan was written by us.",
                "It is often quickly forgotten.",
                "Costs were reduced.",
                "She has been chosen.",
                "They weren't asked."
            })
    void aPassiveHidesWhoDidIt(String sentence) {
        assertThat(found(StyleKind.PASSIVE, sentence, ENGLISH)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am excited.",
                "We were based in Rome.",
                "She is in need of it.",
                "They are indeed here.",
                "I was born to lead.",
                "It is a red shed.",
                "I wrote it."
            })
    void aDescriptionIsNoPassive(String sentence) {
        assertThat(found(StyleKind.PASSIVE, sentence, ENGLISH)).isEmpty();
    }

    @Test
    void germanPassivesAreToldFromFutureAndBecoming() {
        assertThat(found(StyleKind.PASSIVE, "Das System wurde von uns im Mai eingeführt, dann getestet.", GERMAN))
                .containsExactly("wurde von uns im Mai eingeführt");
        assertThat(found(StyleKind.PASSIVE, "Wir werden den Umsatz steigern. Sie wurde Ärztin.", GERMAN))
                .isEmpty();
    }

    @Test
    void doubledRepeatedAndShoutedWordsAreSeen() {
        assertThat(found(StyleKind.DOUBLED_WORD, "We can can talk. No, no!", ENGLISH))
                .containsExactly("can can");
        assertThat(found(StyleKind.REPEATED_WORD, "I managed a project. The project grew.", ENGLISH))
                .containsExactly("project");
        assertThat(found(StyleKind.SHOUTING, "WRITE ME NOW!! From the USA.", ENGLISH))
                .containsExactly("WRITE", "!");
    }

    @Test
    void aSentenceIsLongAboveTwentyEightWords() {
        String words = "word ".repeat(StyleReview.LONG_SENTENCE).strip();

        assertThat(found(StyleKind.LONG_SENTENCE, words + ".", ENGLISH)).isEmpty();
        assertThat(found(StyleKind.LONG_SENTENCE, words + " more.", ENGLISH)).hasSize(1);
    }

    @Test
    void aPlainTextIsLeftAlone() {
        assertThat(StyleReview.of("I rebuilt the checkout in 2023. Sales rose by 12%.", ENGLISH))
                .isEmpty();
        assertThat(StyleReview.of("", GERMAN)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyPhraseOfTheListsIsFound(Language language) {
        var lost = WordFile.lines(language, "style")
                .filter(line -> line.contains("|"))
                .map(line -> line.substring(0, line.indexOf('|')).strip().replace("*", "ung"))
                .filter(phrase -> StyleReview.of(phrase, language).stream()
                        .noneMatch(remark -> remark.span().equals(new Span(0, phrase.length()))))
                .toList();

        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noPhraseStandsTwice(Language language) {
        var phrases = WordFile.lines(language, "style")
                .filter(line -> line.contains("|"))
                .map(line -> line.substring(0, line.indexOf('|')).strip())
                .collect(Collectors.groupingBy(phrase -> phrase, Collectors.counting()));

        assertThat(phrases.entrySet().stream().filter(entry -> entry.getValue() > 1))
                .isEmpty();
    }

    private static List<String> found(StyleKind kind, String text, Language language) {
        return StyleReview.of(text, language).stream()
                .filter(remark -> remark.kind() == kind)
                .map(remark -> remark.span().in(text))
                .toList();
    }
}
