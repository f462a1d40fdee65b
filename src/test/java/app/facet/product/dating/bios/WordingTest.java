package app.facet.product.dating.bios;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.language.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | INTERESTS    | I like restoring old radios      | thing    | restoring old radios
            ENGLISH | INTERESTS    | Collect old maps                 | clause   | I collect old maps
            ENGLISH | INTERESTS    | Formula 1                        | thing    | Formula 1
            ENGLISH | INTERESTS    | South Indian cooking             | thing    | South Indian cooking
            ENGLISH | INTERESTS    | Board games                      | thing    | board games
            ENGLISH | WORK         | Nurse on night shifts            | role     | nurse on night shifts
            ENGLISH | WORK         | I'm a midwife                    | role     | midwife
            ENGLISH | WORK         | marketing                        | thing    | marketing
            ENGLISH | QUIRKS       | Terrible at parallel parking     | state    | terrible at parallel parking
            ENGLISH | QUIRKS       | my cat Toast runs my calendar    | clause   | my cat Toast runs my calendar
            ENGLISH | VALUES       | Keep my promises                 | clause   | I keep my promises
            ENGLISH | VALUES       | humour in bad moments            | thing    | humour in bad moments
            ENGLISH | LOOKING_FOR  | Looking for someone curious      | person   | someone curious
            ENGLISH | LOOKING_FOR  | kind                             | person   | someone kind
            ENGLISH | DEAL_BREAKERS| No smokers                       | nope     | smokers
            ENGLISH | DEAL_BREAKERS| hate speech                      | nope     | hate speech
            GERMAN  | INTERESTS    | schlechte Wortspiele             | thing-acc| schlechte Wortspiele
            GERMAN  | INTERESTS    | backe jeden Sonntag Brot         | clause   | Ich backe jeden Sonntag Brot
            GERMAN  | INTERESTS    | alte Landkarten sammeln          | infinitive | alte Landkarten sammeln
            GERMAN  | INTERESTS    | lange Zugfahrten                 | thing    | lange Zugfahrten
            GERMAN  | WORK         | Ich arbeite als Apothekerin      | role     | Apothekerin
            GERMAN  | WORK         | pensionierte Lehrerin            | role     | pensionierte Lehrerin
            GERMAN  | VALUES       | ein guter Streit                 | thing-acc| einen guten Streit
            GERMAN  | LOOKING_FOR  | jemand, der zuhört               | wish-acc | jemanden, der zuhört
            GERMAN  | LOOKING_FOR  | einen Mann, der kocht            | person   | ein Mann, der kocht
            GERMAN  | LOOKING_FOR  | neugierig                        | wish     | jemand, der neugierig ist
            GERMAN  | DEAL_BREAKERS| Keine Raucher                    | nope     | Raucher
            """)
    void whatSomebodyTypedBecomesAPieceOfASentence(
            Language language, Question question, String typed, String piece, String words) {
        assertThat(Wording.in(language).pieces(new ToldFact("1", question, typed)))
                .containsEntry(piece, words);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            INTERESTS | hiking, pottery and bad puns              | 3
            INTERESTS | I like hiking, pottery and bad puns       | 1
            INTERESTS | - hiking\\n- pottery                      | 2
            INTERESTS | Eisbaden, Kreuzworträtsel, die Rezepte meiner Oma | 3
            QUIRKS    | never on time, working on it              | 1
            QUIRKS    | I hum. I also sing.                       | 2
            STORY     | I drove there. It was closed.             | 2
            SAMPLE    | hey. so what? ok.                         | 1
            """)
    void anAnswerHoldsAsManyFactsAsItTells(Question question, String typed, int facts) {
        assertThat(FactLines.of(question, typed.replace("\\n", "\n"), List.of()))
                .hasSize(facts);
    }
}
