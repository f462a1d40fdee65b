package app.facet.product.dating.bios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.platform.language.Fingerprint;
import app.facet.platform.language.Language;
import app.facet.platform.language.StyleKind;
import app.facet.platform.language.StyleReview;
import app.facet.product.dating.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many people, every style: what is written holds what it promises. */
class BioWriterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyBioOfEverybodyInEveryStyleIsTrueShortCleanAndTheirOwn(Language language) {
        var wrong = new SoftAssertions();
        People.speaking(language).forEach((name, answers) -> {
            for (Style style : Style.values()) {
                var texts = write(tinder(300), style, language, answers, 3, 7);
                wrong.assertThat(texts).as("%s %s", name, style).isNotEmpty();
                texts.forEach(text -> check(name + " " + style, text, answers, language, wrong));
            }
        });
        wrong.assertAll();
    }

    private static void check(String who, BioText bio, Answers answers, Language language, SoftAssertions wrong) {
        String text = bio.text();
        String what = who + ": " + text;
        var truth = new ToldOnly(answers.aboutThePerson(), language, TODAY);
        wrong.assertThat(text.length()).as(what).isLessThanOrEqualTo(300);
        wrong.assertThat(truth.notTold(text)).as(what).isEmpty();
        wrong.assertThat(Cliches.in(text, language)).as(what).isEmpty();
        wrong.assertThat(StyleReview.of(text, language))
                .as(what)
                .noneMatch(remark -> remark.kind() == StyleKind.DOUBLED_WORD);
        wrong.assertThat(text)
                .as(what)
                .doesNotContain("{", "}", "  ", "..", " .", " ,")
                .doesNotContainPattern(
                        "(?i)\\bI (?:like|love|enjoy) I\\b|\\bich mag ich\\b|\\ba an?\\b|I'm a (?:my|the|an?)\\b")
                .matches("(?s).*[.!?…)\"”“]|(?s).*\\p{IsEmoji}");
        bio.sentences().forEach(sentence -> {
            wrong.assertThat(sentence.facts()).as(what).isNotEmpty();
            wrong.assertThat(Character.isLowerCase(sentence.text().codePointAt(0)))
                    .as(what)
                    .isFalse();
            sentence.facts()
                    .forEach(id -> wrong.assertThat(answers.fact(id)).as(what).isPresent());
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void variantsDifferFromOneAnother(Language language) {
        People.speaking(language).forEach((name, answers) -> {
            for (Style style : List.of(Style.WITTY, Style.MINIMAL, Style.SINCERE)) {
                var texts = write(tinder(500), style, language, answers, 5, 11);
                for (int i = 0; i < texts.size(); i++) {
                    for (int k = i + 1; k < texts.size(); k++) {
                        assertThat(Fingerprint.of(texts.get(i).text())
                                        .similarity(Fingerprint.of(texts.get(k).text())))
                                .as(
                                        "%s %s%n%s%n%s",
                                        name,
                                        style,
                                        texts.get(i).text(),
                                        texts.get(k).text())
                                .isLessThanOrEqualTo(0.6);
                    }
                }
            }
        });
    }

    @Test
    void whoToldEnoughGetsAsManyAsTheyOrdered() {
        var answers = People.speaking(Language.ENGLISH).get("nora");

        for (Style style : Style.values()) {
            assertThat(write(tinder(500), style, Language.ENGLISH, answers, 3, 3))
                    .as("%s", style)
                    .hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void somebodyElseGetsADifferentText(Language language) {
        var seen = new HashSet<String>();
        People.speaking(language)
                .forEach((name, answers) -> assertThat(seen.add(write(tinder(500), Style.WITTY, language, answers, 1, 5)
                                .getFirst()
                                .text()))
                        .as(name)
                        .isTrue());
    }

    @Test
    void theSameFactsAndSeedGiveTheSameWords() {
        var answers = People.speaking(Language.ENGLISH).get("tom");

        assertThat(write(tinder(500), Style.BOLD, Language.ENGLISH, answers, 3, 5))
                .isEqualTo(write(tinder(500), Style.BOLD, Language.ENGLISH, answers, 3, 5));
        assertThat(write(tinder(500), Style.BOLD, Language.ENGLISH, answers, 3, 5))
                .isNotEqualTo(write(tinder(500), Style.BOLD, Language.ENGLISH, answers, 3, 6));
    }

    @ParameterizedTest
    @EnumSource(TextCount.class)
    void noLimitIsEverPassedHoweverItIsCounted(TextCount count) {
        for (Language language : Language.values()) {
            People.speaking(language).forEach((name, answers) -> {
                var rule = new TextRule("tiny", "Tiny", TextKind.BIO, 1, 150, count, Evidence.ASSUMED, TODAY);
                for (Style style : List.of(Style.WITTY, Style.ROMANTIC)) {
                    try {
                        write(rule, style, language, answers, 3, 1).forEach(text -> assertThat(rule.fits(text.text()))
                                .as(text.text())
                                .isTrue());
                    } catch (TooFewFacts noRoom) {
                        assertThat(noRoom.parameters()).isNotEmpty();
                    }
                }
            });
        }
    }

    @Test
    void questionsOfAPlatformAreAnsweredEachFromTheFactsItIsAbout() {
        var answers = People.speaking(Language.ENGLISH).get("nora");
        var rule = new TextRule(
                "hinge", "Hinge", TextKind.PROMPT, 3, 150, TextCount.UTF16_UNITS, Evidence.REPORTED, TODAY);
        var prompts = List.of(
                new TextPrompt("geek", "hinge", Question.INTERESTS, "I geek out on", ""),
                new TextPrompt("weird", "hinge", Question.QUIRKS, "Typical me", ""),
                new TextPrompt("looking", "hinge", Question.LOOKING_FOR, "I'm looking for", ""));

        var texts = new BioWriter(new BioOrder(rule, prompts, Style.PLAYFUL, Language.ENGLISH, 3, 9), answers, TODAY)
                .write();

        assertThat(texts).isNotEmpty().allSatisfy(text -> {
            assertThat(text.parts()).extracting(BioPart::prompt).containsExactly("geek", "weird", "looking");
            for (int i = 0; i < 3; i++) {
                var about = prompts.get(i).about();
                assertThat(text.parts().get(i).text().length()).isBetween(5, 150);
                assertThat(text.parts().get(i).sentences()).allSatisfy(sentence -> assertThat(sentence.facts())
                        .isNotEmpty()
                        .allSatisfy(
                                id -> assertThat(answers.fact(id).orElseThrow().question())
                                        .isEqualTo(about)));
            }
        });
    }

    @Test
    void tooFewFactsAreRefusedWithWhatToTellNext() {
        var few = told(Map.of(Question.INTERESTS, "hiking"));

        assertThatExceptionOfType(TooFewFacts.class)
                .isThrownBy(() -> write(tinder(500), Style.WITTY, Language.ENGLISH, few, 1, 1))
                .satisfies(refused -> {
                    assertThat(refused.next()).isEqualTo(Question.WORK);
                    assertThat(refused.parameters()).containsExactly(1, 3);
                });
    }

    @Test
    void answersInAnotherLanguageAreNotMixedIn() {
        var german = People.speaking(Language.GERMAN).get("jana");

        assertThatExceptionOfType(TooFewFacts.class)
                .isThrownBy(() -> write(tinder(500), Style.WITTY, Language.ENGLISH, german, 1, 1))
                .satisfies(refused -> assertThat(refused.messageKey()).endsWith("other-language"));
    }

    @Test
    void whatEverybodyWritesIsLeftOutEvenWhenToldSo() {
        var answers = told(Map.of(
                Question.INTERESTS, "fluent in sarcasm\npottery\nold maps",
                Question.QUIRKS, "Looking for a partner in crime\nI hum when I cook",
                Question.WORK, "Baker"));

        assertThat(write(tinder(500), Style.WITTY, Language.ENGLISH, answers, 3, 2))
                .allSatisfy(text -> assertThat(text.text()).doesNotContain("sarcasm", "crime"));
    }

    @Test
    void aHatedWordIsKeptOutWhereThereIsAnotherWay() {
        var told = new EnumMap<Question, List<ToldFact>>(Question.class);
        People.speaking(Language.ENGLISH).get("nora").aboutThePerson().forEach(fact -> told.computeIfAbsent(
                        fact.question(), first -> new ArrayList<>())
                .add(fact));
        told.put(
                Question.DISLIKED_TONE, FactLines.of(Question.DISLIKED_TONE, "warnings, disclosure, paper", List.of()));

        assertThat(write(tinder(500), Style.WITTY, Language.ENGLISH, new Answers(told), 2, 4))
                .allSatisfy(text -> assertThat(text.text()).doesNotContain("warning", "disclosure", "paper"));
    }

    private static Answers told(Map<Question, String> typed) {
        var facts = new EnumMap<Question, List<ToldFact>>(Question.class);
        typed.forEach((question, text) -> facts.put(question, FactLines.of(question, text, List.of())));
        return new Answers(facts);
    }

    private static TextRule tinder(int atMost) {
        return new TextRule(
                "tinder", "Tinder", TextKind.BIO, 1, atMost, TextCount.UTF16_UNITS, Evidence.REPORTED, TODAY);
    }

    private static List<BioText> write(
            TextRule rule, Style style, Language language, Answers answers, int variants, long seed) {
        return new BioWriter(new BioOrder(rule, List.of(), style, language, variants, seed), answers, TODAY).write();
    }
}
