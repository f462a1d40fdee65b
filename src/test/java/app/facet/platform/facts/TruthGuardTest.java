package app.facet.platform.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.facet.platform.facts.Fact.Source;
import app.facet.platform.facts.Finding.Support;
import app.facet.platform.language.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TruthGuardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static TruthGuard guard(String... facts) {
        return new TruthGuard(
                Stream.of(facts).map(fact -> Fact.told(fact, TODAY)).toList(), Language.ENGLISH, TODAY);
    }

    private static final TruthGuard ADA = guard(
            "Software engineer at Siemens in Munich from 2019 to 2022",
            "Led a team of 8 engineers",
            "Built billing for 40 customers in Java and Kubernetes",
            "Developer at Lumo from March 2016 to June 2019",
            "Bachelor of Science in Computer Science, 2016",
            "Cut costs by 35%");

    private static ListAssert<String> marked(TruthGuard guard, String text) {
        return assertThat(guard.notTold(text).stream().map(Finding::claim).toList());
    }

    @Test
    void aClaimIsMarkedWhereItStands() {
        String text = "I like people. At Google I led eight engineers.";

        assertThat(ADA.notTold(text)).singleElement().satisfies(finding -> {
            assertThat(finding.span().in(text)).isEqualTo("Google");
            assertThat(finding.kind()).isEqualTo(ClaimKind.EMPLOYER);
            assertThat(finding.support()).isEqualTo(Support.NOT_TOLD);
        });
    }

    @Test
    void whatIsToldComesWithTheFactThatSaysSo() {
        assertThat(ADA.check("I led eight engineers.")).singleElement().satisfies(finding -> {
            assertThat(finding.isTold()).isTrue();
            assertThat(finding.nearest()).map(Fact::text).contains("Led a team of 8 engineers");
        });
    }

    @Test
    void aWrongNumberComesWithTheFactThatSpeaksOfTheSameThing() {
        assertThat(ADA.notTold("I led fifteen engineers."))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.nearest()).map(Fact::text).contains("Led a team of 8 engineers"));
    }

    @Test
    void aNumberOfSomethingElseIsNoProof() {
        marked(ADA, "I led 40 engineers.").containsExactly("40");
        marked(ADA, "I built billing for 8 customers.").containsExactly("8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I cut costs by 35 percent.",
                "I cut costs by about 36%.",
                "I cut costs by more than 30%.",
                "Nearly forty customers used my billing.",
                "At Siemens I stayed for three years.",
                "Three years at Lumo.",
                "From 2019 to 2022 I was at Siemens.",
                "In June 2019 I left Lumo.",
                "I hold a BSc in Computer Science.",
                "K8s and Java.",
                "I have no PhD and never worked for Google.",
                "I get up at 6 a.m. and read for one hour.",
                "My manager was kind."
            })
    void whatFollowsFromTheFactsOrClaimsNothingIsNotMarked(String text) {
        marked(ADA, text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I cut costs by more than 35.6% | 35.6%
            I cut costs by up to 20% | 20%
            Five years at Lumo | Five years
            In May 2019 I left Lumo | May 2019
            I was a senior software engineer at Siemens | senior software engineer
            I was head of engineering at Siemens | head of
            I hold a BSc in Mathematics | Mathematics
            I hold an MSc in Computer Science | MSc
            I work with Java and Terraform | Terraform
            I work with java and terraform | terraform
            """)
    void whatGoesBeyondTheFactsIsMarked(String text, String claim) {
        marked(ADA, text).containsExactly(claim);
    }

    @Test
    void aDeniedFactProvesNothing() {
        marked(guard("No university degree", "Never worked at Oracle"), "I have a degree and I was at Oracle.")
                .containsExactly("degree", "Oracle");
    }

    @Test
    void whatNobodyConfirmedIsUnsure() {
        var guard = new TruthGuard(
                List.of(new Fact("Nurse in Leeds since 2014", Source.DOCUMENT, TODAY, 0.4)), Language.ENGLISH, TODAY);

        assertThat(guard.check("A nurse from Leeds."))
                .extracting(Finding::support)
                .containsOnly(Support.UNSURE);
    }

    @Test
    void sinceReachesUntilToday() {
        marked(guard("Nurse in Leeds since 2014"), "Twelve years as a nurse in Leeds.")
                .isEmpty();
        marked(guard("Nurse in Leeds since 2014"), "Twenty years as a nurse in Leeds.")
                .containsExactly("Twenty years");
    }

    @Test
    void headingsInCapitalsClaimNothing() {
        marked(ADA, "EXPERIENCE\nSkills And Tools I Use Daily\nAbout me").isEmpty();
    }

    @Test
    void nothingIsToldAboutSomebodyWhoToldNothing() {
        var nobody = guard();

        marked(nobody, "I am kind.").isEmpty();
        marked(nobody, "I was CEO of Acme in 2020.").containsExactly("CEO", "Acme", "2020");
    }

    @Test
    void numbersAreRecognisedAcrossLanguages() {
        var guard = new TruthGuard(
                List.of(Fact.told("Team von 12 Personen bei Bosch seit 2019", TODAY)), Language.ENGLISH, TODAY);

        marked(guard, "Since 2019 I have led twelve people at Bosch.").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "1", "Aa ", "I led 7 ", "(", "\u0000", "https://", "Ḉ", "of the ", "12:"})
    void hostileTextsAreReadInTime(String piece) {
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> ADA.check(piece.repeat(20_000 / piece.length())));
    }

    @Test
    void emptyTextsAndFactsAreFine() {
        marked(guard("", " ", "…"), "").isEmpty();
        marked(guard("", "…"), "…").isEmpty();
    }

    @Test
    void aConfidenceIsBetweenNoneAndAll() {
        assertThatThrownBy(() -> new Fact("x", Source.PERSON, TODAY, 1.2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fact("x", Source.PERSON, TODAY, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
