package app.facet.product.careers.postings;

import static app.facet.product.careers.postings.Demand.MENTIONED;
import static app.facet.product.careers.postings.Demand.NICE;
import static app.facet.product.careers.postings.Demand.REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostingSkillsTest {

    private static Map<String, Demand> asked(String posting) {
        return PostingSkills.of("Somebody wanted\n\n" + posting).stream()
                .collect(Collectors.toMap(one -> one.skill().id(), SkillDemand::demand));
    }

    @Test
    void headingsSayHowMuchIsAsked() {
        assertThat(asked("""
                What you will do
                - Look after our Jenkins

                What you bring
                - Java
                - SQL

                Nice to have
                - Kotlin

                What we offer
                - thirty days off and an Xbox
                """))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("jenkins", MENTIONED, "java", REQUIRED, "sql", REQUIRED, "kotlin", NICE));
    }

    @Test
    void germanHeadingsDoToo() {
        assertThat(asked("""
                Deine Aufgaben:
                • Pflege von Jenkins

                Das bringst du mit:
                • Java-Kenntnisse
                • Teamfähigkeit

                Das wäre ein Plus:
                • Kotlin

                Wir bieten:
                • Kantine und betriebliche Altersvorsorge
                """))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("jenkins", MENTIONED, "java", REQUIRED, "teamwork", REQUIRED, "kotlin", NICE));
    }

    @Test
    void aListBehindTheRequirementsIsUsuallyTheWishes() {
        assertThat(asked("""
                Requirements
                - Java

                The little something
                - Kotlin
                """)).isEqualTo(Map.of("java", REQUIRED, "kotlin", NICE));
    }

    @Test
    void theStrongestDemandCounts() {
        assertThat(asked("""
                Tasks
                - Develop in Java

                Requirements
                - Java
                """)).isEqualTo(Map.of("java", REQUIRED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Requirements\n- SQL, ideally Kotlin",
                "Requirements\n- SQL\n- Kotlin is a plus",
                "Requirements\n- SQL; Kotlin would be an advantage",
                "Requirements\n- SQL (Kotlin preferred)",
                "Requirements\n- SQL\n- Kotlin is helpful, but not required",
                "You need SQL. It would be great if you knew Kotlin.",
                "You need SQL. Kotlin? Even better.",
                "Anforderungen\n- SQL, idealerweise Kotlin",
                "Anforderungen\n- SQL\n- Kotlin von Vorteil",
                "Anforderungen\n- SQL\n- Kotlin wäre schön",
                "Anforderungen\n- SQL, Kotlin schadet nicht",
                "Du kannst SQL. Schön wäre außerdem Kotlin."
            })
    void softeningWordsMakeAWish(String posting) {
        assertThat(asked(posting)).isEqualTo(Map.of("sql", REQUIRED, "kotlin", NICE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You need SQL, no PHP needed.",
                "You need SQL. We won't touch PHP.",
                "You need SQL. PHP is not required.",
                "You need SQL. We don't use PHP here.",
                "Requirements\n- SQL\n\nNot needed\n- PHP",
                "Du brauchst SQL. PHP ist keine Voraussetzung.",
                "Du brauchst SQL. PHP brauchst du nicht.",
                "Du brauchst SQL. Nicht nötig ist PHP.",
                "Du brauchst SQL, aber kein PHP."
            })
    void whatIsDeniedIsNotAsked(String posting) {
        assertThat(asked(posting)).isEqualTo(Map.of("sql", REQUIRED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You know not only SQL but also PHP.",
                "SQL and PHP hold no secrets for you, and you have used them.",
                "Du kennst SQL, und PHP ist für dich kein Fremdwort."
            })
    void whatOnlySoundsDeniedIsAsked(String posting) {
        assertThat(asked(posting)).isEqualTo(Map.of("sql", REQUIRED, "php", REQUIRED));
    }

    @Test
    void degreesAndTradesAreNotSkills() {
        assertThat(asked("Your profile\n- A degree in physics or mathematics\n- Python"))
                .isEqualTo(Map.of("python", REQUIRED));
        assertThat(asked("Ihr Profil\n- Studium der Elektrotechnik oder des Maschinenbaus\n- Python"))
                .isEqualTo(Map.of("python", REQUIRED));
    }

    @Test
    void companiesAreNotSkills() {
        assertThat(asked("Brenninger Anlagenbau GmbH sucht Sie. Kenntnisse in Python setzen wir voraus."))
                .isEqualTo(Map.of("python", REQUIRED));
    }

    @Test
    void whatTheCompanyIsLikeIsNotAsked() {
        assertThat(
                        asked(
                                "About us\nWe are a reliable and friendly team with a passion for logistics.\n\nRequirements\n- SQL"))
                .isEqualTo(Map.of("sql", REQUIRED));
    }

    @Test
    void sentencesWithoutHeadingsAreReadToo() {
        assertThat(asked("You have worked with Docker for years. We run on Oracle databases and pay well."))
                .isEqualTo(Map.of("docker", REQUIRED, "oracle-database", MENTIONED));
    }

    @Test
    void mentionsPointIntoThePostingItself() {
        String posting = "Title\n\n&bull; Java\u00adScript&nbsp;&amp; CSS";
        for (var demand : PostingSkills.of(posting)) {
            for (var mention : demand.mentions()) {
                assertThat(posting.substring(mention.start(), mention.end()).replace("\u00ad", ""))
                        .isIn("JavaScript", "CSS");
            }
        }
    }

    @Test
    void anEmptyPostingAsksForNothing() {
        assertThat(PostingSkills.of("")).isEmpty();
        assertThat(PostingSkills.of(" \n\r\n ")).isEmpty();
    }
}
