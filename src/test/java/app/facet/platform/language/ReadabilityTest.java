package app.facet.platform.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReadabilityTest {

    // Syllables as dictionaries have them; words that follow the rules and words that do not.
    private static final String ENGLISH = """
            the1 cat1 make1 making2 created3 table2 tables2 people2 area3 idea3 science2 quiet2 business2 manager3
            management3 experience4 used1 wanted2 needed2 asked1 beautiful3 every2 something2 europe2 education4
            university5 software2 engineer3 developed3 responsible4 achieved2 people's2 series2 being2 going2 doing2
            playing2 carried2 businesses3 boxes2 changes2 houses2 completely3 hopeful2 useful2 closeness2 reality4
            social2 special2 million2 region2 violence3 create2 creating3 lion2 radio3 video3 situation4 actually4
            usually4 value2 continue3 issue2 team1 quality3 language2 simple2 little2 whole1 world1 worked1 led1
            increased2 improved2 reduced2 launched1 designed2 don't1 didn't2 it's1 well-known2""";
    private static final String GERMAN = """
            die1 Katze2 Mauer2 Leute2 Häuser2 Freude2 Arbeit2 Erfahrung3 Universität5 Geschäftsführer4 Europa3
            Familie4 Studie3 Ziel1 viel1 Theater3 Museum3 aktuell3 Situation4 beobachten4 Aktien3 studieren3
            Deadline2 Lehrerin3 Energie3 Zeitung2 bauen2 See1 Idee2 Kooperation5 Team1 Software2 neue2 Ruine3
            Beamter3 beenden3 geehrt2 Projekt2 leitete3""";

    @Test
    void syllablesAreCountedRightForNineteenWordsInTwenty() {
        assertThat(rightly(ENGLISH, Language.ENGLISH)).isGreaterThanOrEqualTo(0.95);
        assertThat(rightly(GERMAN, Language.GERMAN)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void theFormulasAreTheOnesInTheirPapers() {
        // 13 words, 3 sentences, 13 syllables
        var read = Readability.of("The cat sat on the mat. It was warm. She liked it there.", Language.ENGLISH);
        assertThat(read.words()).isEqualTo(13);
        assertThat(read.syllables()).isEqualTo(13);
        assertThat(read.lix()).isCloseTo(13 / 3.0, within(0.001));
        assertThat(read.ease()).isEqualTo(100);
        assertThat(read.isReliable()).isFalse();

        // 8 words, 1 sentence, 14 syllables, 1 complex (education), 3 long
        var harder = Readability.of("Our teachers reported that education changed their lives.", Language.ENGLISH);
        assertThat(harder.ease()).isCloseTo(206.835 - 1.015 * 8 - 84.6 * harder.syllables() / 8, within(0.001));
        assertThat(harder.schoolYears()).isCloseTo(0.39 * 8 + 11.8 * harder.syllables() / 8 - 15.59, within(0.001));
        assertThat(harder.lix()).isCloseTo(8 + 100 * 4 / 8.0, within(0.001));
    }

    @Test
    void theGettysburgAddressIsWhereEverybodyElsePutsIt() {
        var read = Readability.of("""
                Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in
                Liberty, and dedicated to the proposition that all men are created equal. Now we are engaged in a great
                civil war, testing whether that nation, or any nation so conceived and so dedicated, can long endure. We
                are met on a great battle-field of that war. We have come to dedicate a portion of that field, as a final
                resting place for those who here gave their lives that that nation might live. It is altogether fitting
                and proper that we should do this.""", Language.ENGLISH);

        assertThat(read.sentences()).isEqualTo(5);
        assertThat(read.ease()).isBetween(62.0, 74.0);
        assertThat(read.schoolYears()).isBetween(7.5, 10.5);
    }

    @Test
    void officialGermanIsHarderThanATale() {
        var tale =
                Readability.of("Es war einmal eine Katze. Sie saß am Fenster und sah den Vögeln zu.", Language.GERMAN);
        var office = Readability.of(
                "Die Umsetzung umfassender organisatorischer Veränderungsmaßnahmen erfordert eine erhebliche"
                        + " interdisziplinäre Zusammenarbeit zahlreicher Beteiligter.",
                Language.GERMAN);

        assertThat(tale.ease()).isGreaterThan(office.ease() + 40);
        assertThat(tale.schoolYears()).isLessThan(office.schoolYears() - 10);
        assertThat(tale.lix()).isLessThan(office.lix());
    }

    @Test
    void nothingIsEasyToRead() {
        assertThat(Readability.of("", Language.ENGLISH).words()).isZero();
        assertThat(Readability.of("😀 …", Language.GERMAN).ease()).isEqualTo(100);
    }

    private static double rightly(String words, Language language) {
        var list = words.split("\\s+");
        long right = Arrays.stream(list)
                .filter(word -> Syllables.in(word.substring(0, word.length() - 1), language)
                        == word.charAt(word.length() - 1) - '0')
                .count();
        return (double) right / list.length;
    }
}
