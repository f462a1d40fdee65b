package app.facet.product.dating.bios;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.language.Language;
import app.facet.product.dating.Evidence;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BioAnalysisTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String WORN =
            "I love to laugh and I'm passionate about travel. Looking for my partner in crime."
                    + " I hate drama. Maybe I could guess what you like.";
    private static final String OWN =
            "I once swam to the wrong island near Bergen and got soup. Ask me about the lift home."
                    + " Your turn: pottery or old maps?";

    @Test
    void everyTraitIsBetweenNothingAndAHundredAndItsEvidenceStandsInTheText() {
        for (String text : List.of(WORN, OWN, "", "Hi", "🎸🎸🎸", "Ich bin humorvoll.")) {
            assertThat(new BioAnalysis(text, Language.ENGLISH).readings())
                    .hasSize(BioTrait.values().length)
                    .allSatisfy(reading -> {
                        assertThat(reading.score()).isBetween(0, 100);
                        assertThat(reading.evidence())
                                .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
                    });
        }
    }

    @Test
    void whatEverybodyWritesIsMarkedWordForWord() {
        assertThat(marked(BioTrait.FRESHNESS, WORN, Language.ENGLISH))
                .containsExactly("love to laugh", "passionate about", "partner in crime");
        assertThat(marked(
                        BioTrait.FRESHNESS,
                        "Ich bin humorvoll, spontan und suche was zum Pferdestehlen.",
                        Language.GERMAN))
                .contains("humorvoll", "spontan", "zum Pferdestehlen");
        assertThat(score(BioTrait.FRESHNESS, OWN)).isEqualTo(100);
    }

    @Test
    void asManyDashesAndListsOfThreeAsMachinesWriteAreMarkedFromTheSecondOn() {
        assertThat(marked(
                        BioTrait.FRESHNESS,
                        "I bake — often. I run — rarely. Kind, curious and brave. Tea, rain and jazz.",
                        Language.ENGLISH))
                .containsExactly("—", "Tea, rain and jazz");
    }

    @Test
    void aHedgeTakesConfidenceAwayAndARefusalGoodwill() {
        assertThat(score(BioTrait.CONFIDENCE, WORN)).isLessThan(score(BioTrait.CONFIDENCE, OWN));
        assertThat(marked(BioTrait.CONFIDENCE, WORN, Language.ENGLISH)).contains("Maybe", "could", "guess");
        assertThat(marked(BioTrait.GOODWILL, WORN, Language.ENGLISH)).anyMatch(words -> words.contains("hate"));
        assertThat(score(BioTrait.GOODWILL, OWN)).isGreaterThan(score(BioTrait.GOODWILL, WORN));
    }

    @Test
    void aBadPunIsNoBadWord() {
        assertThat(marked(BioTrait.GOODWILL, "I collect bad puns.", Language.ENGLISH))
                .isEmpty();
        assertThat(marked(BioTrait.GOODWILL, "Krankenpflegerin mit schlechten Wortspielen.", Language.GERMAN))
                .isEmpty();
    }

    @Test
    void detailsAndQuestionsGiveSomethingToAnswerTo() {
        assertThat(score(BioTrait.SPECIFICITY, OWN)).isGreaterThan(score(BioTrait.SPECIFICITY, WORN));
        assertThat(marked(BioTrait.SPECIFICITY, OWN, Language.ENGLISH)).contains("Bergen", "soup", "island");
        assertThat(score(BioTrait.HOOKS, OWN)).isGreaterThan(70);
        assertThat(marked(BioTrait.HOOKS, OWN, Language.ENGLISH)).contains("Ask me", "?");
    }

    @ParameterizedTest
    @EnumSource(BioTrait.class)
    void aRewriteRaisesWhatItIsForClaimsNothingNewAndSaysItsFact(BioTrait trait) {
        var answers = People.speaking(Language.ENGLISH).get("nora");
        var fixes = new BioFixes(answers, Language.ENGLISH, tinder(500), TODAY);
        var before = new BioAnalysis(WORN, Language.ENGLISH).of(trait);

        fixes.of(before, WORN).ifPresent(fix -> {
            String after = fix.applyTo(WORN);
            assertThat(new BioAnalysis(after, Language.ENGLISH).of(trait).score())
                    .isEqualTo(fix.score())
                    .isGreaterThan(before.score());
            assertThat(new ToldOnly(answers.aboutThePerson(), Language.ENGLISH, TODAY).notTold(fix.instead()))
                    .isEmpty();
            fix.facts().forEach(id -> assertThat(answers.fact(id)).isPresent());
            assertThat(after).doesNotContain("  ");
        });
    }

    @Test
    void aClicheIsReplacedByAFactAndOneByOneAllGo() {
        var fixes = new BioFixes(People.speaking(Language.ENGLISH).get("nora"), Language.ENGLISH, tinder(500), TODAY);
        String text = WORN;
        for (int i = 0; i < 4; i++) {
            String now = text;
            text = fixes.of(new BioAnalysis(now, Language.ENGLISH).of(BioTrait.FRESHNESS), now)
                    .map(fix -> fix.applyTo(now))
                    .orElse(now);
        }

        assertThat(score(BioTrait.FRESHNESS, text)).isGreaterThanOrEqualTo(70);
    }

    @Test
    void aRewriteNeverPassesTheLimit() {
        var fixes = new BioFixes(
                People.speaking(Language.ENGLISH).get("nora"), Language.ENGLISH, tinder(WORN.length()), TODAY);
        for (BioTrait trait : BioTrait.values()) {
            fixes.of(new BioAnalysis(WORN, Language.ENGLISH).of(trait), WORN)
                    .ifPresent(fix -> assertThat(fix.applyTo(WORN).length()).isLessThanOrEqualTo(WORN.length()));
        }
    }

    @Test
    void whatIsWellIsLeftAlone() {
        var fixes = new BioFixes(People.speaking(Language.ENGLISH).get("nora"), Language.ENGLISH, tinder(500), TODAY);

        assertThat(fixes.of(new BioAnalysis(OWN, Language.ENGLISH).of(BioTrait.FRESHNESS), OWN))
                .isEmpty();
    }

    private static int score(BioTrait trait, String text) {
        return new BioAnalysis(text, Language.ENGLISH).of(trait).score();
    }

    private static List<String> marked(BioTrait trait, String text, Language language) {
        return new BioAnalysis(text, language)
                .of(trait).evidence().stream().map(span -> span.in(text)).toList();
    }

    private static TextRule tinder(int atMost) {
        return new TextRule(
                "tinder", "Tinder", TextKind.BIO, 1, atMost, TextCount.UTF16_UNITS, Evidence.REPORTED, TODAY);
    }
}
