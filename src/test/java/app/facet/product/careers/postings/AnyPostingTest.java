package app.facet.product.careers.postings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every posting, whatever stands in it. */
class AnyPostingTest {

    private static final List<String> LINES = List.of(
            "Requirements",
            "Nice to have:",
            "- Java, ideally Kotlin",
            "• no PHP",
            "",
            "   ",
            "& Co. KG",
            "a)",
            "1. SQL is a plus",
            ":",
            "?",
            "You know R? Even better.",
            "***",
            "–",
            "Ein Plus wären",
            "→ English, C1",
            "\u0000\uffff",
            "kein Muss",
            "(((",
            "not",
            "😀 😀",
            "-",
            ".");

    static List<String> postings() {
        return IntStream.range(0, 200)
                .mapToObj(seed -> {
                    var random = new Random(seed);
                    var text = new StringBuilder();
                    for (int i = random.nextInt(12); i >= 0; i--) {
                        text.append(LINES.get(random.nextInt(LINES.size())))
                                .append(random.nextInt(5) == 0 ? "\r\n" : "\n");
                    }
                    return text.toString();
                })
                .toList();
    }

    @ParameterizedTest
    @MethodSource("postings")
    void everySkillIsOnceAndMentionsLieInThePosting(String posting) {
        var skills = PostingSkills.of(posting);
        assertThat(skills).extracting(SkillDemand::skill).doesNotHaveDuplicates();
        assertThat(skills)
                .allSatisfy(one -> assertThat(one.mentions()).isNotEmpty().allSatisfy(mention -> {
                    assertThat(mention.start()).isNotNegative().isLessThan(mention.end());
                    assertThat(mention.end()).isLessThanOrEqualTo(posting.length());
                }));
    }

    @Test
    void lineEndingsChangeNothing() throws IOException {
        for (var posting : LabelledPosting.all()) {
            assertThat(asked(posting.text().replace("\n", "\r\n"))).isEqualTo(asked(posting.text()));
        }
    }

    private static List<String> asked(String posting) {
        return PostingSkills.of(posting).stream()
                .map(one -> one.skill().id() + " " + one.demand() + " "
                        + one.mentions().size())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Java is a plus, no PHP ",
                "kein Java, ",
                "ideally (",
                "Requirements: Java\n",
                "a. B. ",
                "- \n",
                "R? "
            })
    void longPostingsAreReadToTheirEnd(String piece) {
        String posting = "Title\n\n" + piece.repeat(200_000 / piece.length());
        assertThatNoException().isThrownBy(() -> PostingSkills.of(posting));
    }
}
