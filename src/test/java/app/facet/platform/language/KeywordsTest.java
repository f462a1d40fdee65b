package app.facet.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeywordsTest {

    private static final String POSTING =
            "We are looking for a senior software engineer with experience in distributed systems. You will design"
                    + " distributed systems in Java and C++, lead a small team and improve our CI/CD pipelines.";

    @Test
    void whatIsSaidTwiceAndInCompanyWeighsMost() {
        assertThat(english(POSTING, 2)).containsExactly("senior software engineer", "distributed systems");
        assertThat(english(POSTING, 20)).contains("Java", "C++", "small team", "CI/CD pipelines");
    }

    @Test
    void theyAreFoundWhereTheyStand() {
        var systems = Keywords.of(POSTING, Language.ENGLISH, 20).stream()
                .filter(keyword -> keyword.text().equals("distributed systems"))
                .findFirst()
                .orElseThrow();

        assertThat(systems.where()).hasSize(2).allSatisfy(span -> assertThat(span.in(POSTING))
                .isEqualTo("distributed systems"));
    }

    @Test
    void formsOfAWordCountTogether() {
        assertThat(Keywords.of("Managing managers. Managed by managers.", Language.ENGLISH, 5))
                .extracting(keyword -> keyword.where().size())
                .contains(2);
    }

    @Test
    void germanVerbsAreNoKeywords() {
        var found = Keywords.of(
                        "Du leitest Projekte, steuerst Dienstleister und arbeitest gern mit agilen Methoden.",
                        Language.GERMAN,
                        10)
                .stream()
                .map(Keyword::text)
                .toList();

        assertThat(found).containsExactlyInAnyOrder("Projekte", "Dienstleister", "agilen Methoden");
    }

    @Test
    void aTextWithoutContentHasNone() {
        assertThat(english("It is what it is.", 5)).isEmpty();
        assertThat(english("", 5)).isEmpty();
    }

    private static List<String> english(String text, int most) {
        return Keywords.of(text, Language.ENGLISH, most).stream()
                .map(Keyword::text)
                .toList();
    }
}
