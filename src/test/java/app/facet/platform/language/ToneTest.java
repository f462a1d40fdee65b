package app.facet.platform.language;

import static app.facet.platform.language.Language.ENGLISH;
import static app.facet.platform.language.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToneTest {

    private static final String SURE = "I founded the team, led forty people and doubled our revenue. I decide fast.";
    private static final String UNSURE =
            "I guess I sometimes tried to help, maybe. It might possibly have been fairly useful.";

    @Test
    void oneSoundsSureAndTheOtherDoesNot() {
        var sure = Tone.of(SURE, ENGLISH);
        var unsure = Tone.of(UNSURE, ENGLISH);

        assertThat(sure.perHundred(Trait.CONFIDENT)).isGreaterThan(20);
        assertThat(unsure.perHundred(Trait.CONFIDENT)).isZero();
        assertThat(unsure.perHundred(Trait.TENTATIVE)).isGreaterThan(20);
        assertThat(sure.perHundred(Trait.TENTATIVE)).isZero();
    }

    @Test
    void theWordsThatShowItAreNamed() {
        assertThat(Tone.of(SURE, ENGLISH).where(Trait.CONFIDENT))
                .extracting(span -> span.in(SURE))
                .containsExactly("founded", "led", "doubled", "decide");
    }

    @Test
    void whatIsDeniedCountsAsItsOpposite() {
        assertThat(Tone.of("I am happy.", ENGLISH).mood()).isEqualTo(1);
        assertThat(Tone.of("I am not very happy.", ENGLISH).mood()).isEqualTo(-1);
        assertThat(Tone.of("I don't hate it.", ENGLISH).mood()).isEqualTo(1);
        assertThat(Tone.of("Not now. Happy days!", ENGLISH).mood())
                .as("denies only its own clause")
                .isEqualTo(1);
        assertThat(Tone.of("Ich bin nicht glücklich.", GERMAN).mood()).isEqualTo(-1);
    }

    @Test
    void germanWordsAreFoundInTheirForms() {
        var tone = Tone.of("Ich leitete zwölf Leute, steigerte den Umsatz und habe herzlich gelacht.", GERMAN);

        assertThat(tone.where(Trait.CONFIDENT)).isNotEmpty();
        assertThat(tone.where(Trait.WARM)).isNotEmpty();
        assertThat(tone.where(Trait.ACHIEVEMENT)).isNotEmpty();
    }

    @Test
    void aShortTextIsNotReliedOn() {
        assertThat(Tone.of(SURE, ENGLISH).isReliable()).isFalse();
        assertThat(Tone.of(SURE.repeat(4), ENGLISH).isReliable()).isTrue();
        assertThat(Tone.of("", ENGLISH).perHundred(Trait.WARM)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void everyTraitHasWordsInBothLanguages(Trait trait) {
        for (Language language : Language.values()) {
            String section = "[" + trait.name().toLowerCase(language.locale()) + "]";
            assertThat(WordFile.lines(language, "tone")).contains(section);
        }
    }
}
