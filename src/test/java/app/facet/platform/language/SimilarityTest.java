package app.facet.platform.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Alike in what they are about, as an answer to a query, and word for word. */
class SimilarityTest {

    private static final Map<String, String> JOBS = Map.of(
            "java", "Senior Java developer for distributed payment systems, Kubernetes and PostgreSQL",
            "nurse", "Registered nurse for the night shift in a children's hospital",
            "sales", "Sales manager for medical devices, travelling to hospitals",
            "cpp", "C++ engineer for games");

    @Test
    void formsOfTheSameWordsAreAlike() {
        var weights = new TermWeights(JOBS.values(), Language.ENGLISH);

        assertThat(weights.similarity("managed payment systems", "managing a payment system"))
                .isCloseTo(1, within(1e-9));
        assertThat(weights.similarity("nurse", "developer")).isZero();
        assertThat(weights.similarity("", "developer")).isZero();
    }

    @Test
    void rareTermsSayMoreThanFrequentOnes() {
        var weights =
                new TermWeights(List.of("team lead", "team player", "team coach", "Kubernetes team"), Language.ENGLISH);

        assertThat(weights.similarity("Kubernetes team", "Kubernetes office"))
                .isGreaterThan(weights.similarity("Kubernetes team", "office team"));
    }

    @Test
    void germanCompoundsAreAlikeInTheirParts() {
        var weights = new TermWeights(List.of(), Language.GERMAN);

        assertThat(Compounds.parts("Projektmanagementerfahrung")).containsExactly("Projekt", "management", "erfahrung");
        assertThat(weights.similarity("Projektmanagement", "Erfahrung im Management von Projekten"))
                .isGreaterThan(0.7);
        assertThat(Compounds.parts("Haus")).containsExactly("Haus");
        assertThat(Compounds.parts("x".repeat(5_000))).hasSize(1);
    }

    @Test
    void theBestAnswerComesFirst() {
        var ranking = new Ranking<>(JOBS, Language.ENGLISH);

        assertThat(ranking.best("java systems developers", 10))
                .extracting(Ranking.Hit::thing)
                .containsExactly("java");
        assertThat(ranking.best("nurses in hospitals", 10))
                .extracting(Ranking.Hit::thing)
                .containsExactly("nurse", "sales");
        assertThat(ranking.best("C++", 10)).extracting(Ranking.Hit::thing).containsExactly("cpp");
        assertThat(ranking.best("astronaut", 10)).isEmpty();
    }

    @Test
    void aFingerprintTellsHowMuchIsRepeated() {
        var words = IntStream.range(0, 400).mapToObj(i -> "word" + letters(i)).toList();
        var random = new Random(3);
        for (int kept : new int[] {0, 100, 200, 300, 400}) {
            String one = String.join(" ", words);
            String other = String.join(" ", words.subList(0, kept))
                    + " "
                    + IntStream.range(kept, 400)
                            .mapToObj(i -> "other" + letters(i + random.nextInt(1_000) * 400))
                            .collect(Collectors.joining(" "));

            assertThat(Fingerprint.of(one).similarity(Fingerprint.of(other)))
                    .isCloseTo(exactly(one, other), within(0.12));
        }
        assertThat(Fingerprint.of("Same words.").similarity(Fingerprint.of("same WORDS")))
                .isEqualTo(1);
        assertThat(Fingerprint.of("").similarity(Fingerprint.of(""))).isZero();
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(digit -> String.valueOf((char) (Character.digit(digit, 26) + 'a')))
                .collect(Collectors.joining());
    }

    private static double exactly(String one, String other) {
        Set<String> left = runs(one);
        Set<String> right = runs(other);
        var both = new HashSet<>(left);
        both.retainAll(right);
        var either = new HashSet<>(left);
        either.addAll(right);
        return (double) both.size() / either.size();
    }

    private static Set<String> runs(String text) {
        var words = List.of(text.split(" "));
        return IntStream.range(0, words.size() - 2)
                .mapToObj(i -> String.join(" ", words.subList(i, i + 3)))
                .collect(Collectors.toSet());
    }
}
