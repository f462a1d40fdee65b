package app.facet.product.dating.bios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.platform.language.Language;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Architect. I name my houseplants after rappers. Love pottery, trail running and terrible reality TV.",
                "I once ate 14 dumplings in one sitting. Ask me about beekeeping. My cat judges everybody.",
                "Currently learning Portuguese, badly. Sunday roasts. I collect old maps.",
                "Tierärztin. Ich sammle alte Landkarten. Krimis, Apfelkuchen und schlechte Wortspiele.",
                "Mein Hund heißt Gulasch. Ich backe Brot um fünf Uhr früh.",
                "I do pottery on Sundays and I collect old maps of cities that never existed."
            })
    void threeDifferentLinesEachReferToWordsOfTheProfile(String profile) {
        var openers = Openers.find(People.speaking(Language.ENGLISH).get("nora"), profile, Language.ENGLISH, 0);

        assertThat(openers).hasSize(3);
        assertThat(openers).extracting(Opener::text).doesNotHaveDuplicates();
        assertThat(openers).extracting(Opener::kind).contains(Opener.Kind.QUESTION);
        assertThat(openers).allSatisfy(opener -> assertThat(profile.toLowerCase(Locale.ROOT))
                .contains(opener.quote().toLowerCase(Locale.ROOT)));
    }

    @Test
    void whatBothTellComesFirst() {
        var nora = People.speaking(Language.ENGLISH).get("nora");

        var first = Openers.find(nora, "Vet. Pottery, cheese rolling, my dog.", Language.ENGLISH, 0)
                .getFirst();

        assertThat(first.kind()).isEqualTo(Opener.Kind.SHARED);
        assertThat(first.text().toLowerCase(Locale.ROOT)).contains("pottery");
        assertThat(first.shared()).get().extracting(ToldFact::text).isEqualTo("pottery");
    }

    @Test
    void whatBothTellIsFoundInTheMiddleOfASentenceToo() {
        var nora = People.speaking(Language.ENGLISH).get("nora");

        var openers = Openers.find(
                nora, "Two cats named Miso and Ramen. Looking for somebody to try pottery with.", Language.ENGLISH, 0);

        assertThat(openers.getFirst().kind()).isEqualTo(Opener.Kind.SHARED);
        assertThat(openers.getFirst().quote()).isEqualTo("pottery");
    }

    @Test
    void whoeverIsSpokenToBecomesTheSpeaker() {
        var openers = Openers.find(
                new Answers(java.util.Map.of()),
                "I will beat you at pinball. I collect old maps.",
                Language.ENGLISH,
                0);

        assertThat(openers).extracting(Opener::text).anyMatch(text -> text.toLowerCase(Locale.ROOT)
                .contains("you will beat me at pinball"));
        assertThat(openers).noneMatch(opener -> opener.text().contains("beat you"));
    }

    @Test
    void whereTheReaderDoesSomethingTheSentenceIsLeftAlone() {
        var openers = Openers.find(
                new Answers(java.util.Map.of()),
                "I laugh more than you think. I collect old maps. Trail running.",
                Language.ENGLISH,
                0);

        assertThat(openers).noneMatch(opener -> opener.text().contains("think"));
    }

    @Test
    void theyAreSpokenToInTheSecondPerson() {
        var openers = Openers.find(
                new Answers(java.util.Map.of()),
                "I was told my soup is the best. I name my bikes after my aunts.",
                Language.ENGLISH,
                0);

        assertThat(openers).allSatisfy(opener -> assertThat(opener.text())
                .doesNotContain(" my ", "I was told", "I name", "you was"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hi", "Music, travel, food. Just ask.", "😂😂😂", "Reisen, Musik, Kochen."})
    void whatSaysNothingIsRefused(String profile) {
        assertThatExceptionOfType(TooThin.class)
                .isThrownBy(() ->
                        Openers.find(People.speaking(Language.ENGLISH).get("nora"), profile, Language.ENGLISH, 0));
    }

    @Test
    void anotherRoundGivesOtherLines() {
        var nora = People.speaking(Language.ENGLISH).get("nora");
        String profile = "I name my houseplants after rappers. Trail running, terrible reality TV.";

        assertThat(Openers.find(nora, profile, Language.ENGLISH, 0))
                .isNotEqualTo(Openers.find(nora, profile, Language.ENGLISH, 5));
    }
}
