package app.facet.platform.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, whatever stands in it. */
class AnyTextTest {

    private static final List<String> PIECES = List.of(
            "Java",
            "C++",
            "C",
            "R",
            "Go",
            "go",
            "Spring Boot",
            "SAP",
            "&amp;",
            "&",
            "&#",
            ";",
            "-\n",
            "\u00ad",
            "\n",
            "\r\n",
            " ",
            ", ",
            " und ",
            " or ",
            "(",
            ")",
            ".",
            "ä",
            "a\u0308",
            "😀",
            "\ud83d",
            "Lohn- und ",
            "Deutsch",
            "kenntnisse",
            "-",
            "•",
            "e.g.",
            "Excel",
            "\u0000",
            "İ",
            "ß",
            "ﬁ",
            "日本語",
            "عربى",
            "@",
            "#",
            "/",
            "LINUX",
            "x",
            "\t",
            "English");

    static List<String> texts() {
        return IntStream.range(0, 300).mapToObj(AnyTextTest::text).toList();
    }

    private static String text(int seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextInt(4) == 0 ? (char) random.nextInt(0x3000) + "" : random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void mentionsLieInTheTextInOrderAndApart(String text) {
        int last = 0;
        for (var mention : SkillFinder.find(text)) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(last);
            assertThat(mention.end()).isGreaterThan(mention.start()).isLessThanOrEqualTo(text.length());
            last = mention.end();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theSameTextGivesTheSameTwice(String text) {
        assertThat(SkillFinder.find(text)).isEqualTo(SkillFinder.find(new String(text.toCharArray())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kubernetes", "PostgreSQL", "TypeScript", "Projektmanagement", "customer service"})
    void clearNamesAreFoundInLargeAndSmallLetters(String name) {
        var wanted = SkillFinder.find(name).getFirst().skill();
        for (String written : List.of(name.toLowerCase(Locale.ROOT), name.toUpperCase(Locale.ROOT))) {
            assertThat(SkillFinder.find("with " + written + "."))
                    .extracting(SkillMention::skill)
                    .containsExactly(wanted);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n", "\r"})
    void lineEndingsChangeNothing(String ending) {
        String text = String.join(ending, "Java", "- Docker, Kubernetes", "Excel and Word", "fluent English");
        assertThat(SkillFinder.find(text))
                .extracting(one -> one.skill().id())
                .containsExactly("java", "docker", "kubernetes", "excel", "word", "english");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Java, Go ", "Lohn- und ", "a", "&amp;", "Excel-\n", "no Java and ", "((((", "R "})
    void longTextsWithoutEndAreReadToTheirEnd(String piece) {
        String text = piece.repeat(400_000 / piece.length());
        assertThat(SkillFinder.find(text)).allMatch(found -> found.end() <= text.length());
    }
}
