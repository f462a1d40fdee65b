package app.facet.product.careers.matching;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.skills.Skill;
import app.facet.product.careers.postings.Demand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the score of any resume against any posting. */
class MatchScoreTest {

    static Stream<String> postings() {
        return Samples.allPostings().keySet().stream();
    }

    private static MatchScore score(ResumeEvidence resume, AskedPosting posting) {
        return Scoring.of(resume, posting).score();
    }

    private static List<Skill> required(AskedPosting posting) {
        return posting.counted(Demand.REQUIRED).stream()
                .flatMap(wanted -> wanted.anyOf().stream())
                .toList();
    }

    private static BigDecimal sum(Stream<BigDecimal> points) {
        return points.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest
    @MethodSource("postings")
    void theItemsMakeThePartsAndThePartsMakeTheScore(String posting) {
        assertThat(Samples.allResumes().values()).allSatisfy(resume -> {
            var score = score(resume, Samples.posting(posting));
            assertThat(score.points()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
            assertThat(score.points())
                    .isEqualByComparingTo(sum(score.parts().stream().map(ScorePart::points)));
            assertThat(score.parts().stream().mapToInt(ScorePart::weight).sum()).isEqualTo(100);
            assertThat(score.parts()).allSatisfy(part -> {
                assertThat(part.points())
                        .isEqualByComparingTo(sum(part.items().stream().map(ScoreItem::points)));
                assertThat(part.points()).isLessThanOrEqualTo(BigDecimal.valueOf(part.weight()));
                assertThat(part.items())
                        .isNotEmpty()
                        .allMatch(item -> item.points().signum() >= 0);
            });
        });
    }

    @ParameterizedTest
    @MethodSource("postings")
    void mustHavesWeighMostAndWordsLessThanAFifth(String posting) {
        var weights = Samples.posting(posting);
        assertThat(weights.weight(MatchPart.KEYWORDS)).isLessThan(20);
        if (!weights.counted(Demand.REQUIRED).isEmpty()) {
            assertThat(weights.weight(MatchPart.MUST_HAVES)).isGreaterThanOrEqualTo(50);
        }
    }

    @Test
    void howWellSomethingIsToBeKnownIsNoKeyword() {
        var posting = AskedPosting.of(
                Samples.id("wagons"), "Data analyst", "Requirements\n- Very good and solid bookkeeping of wagons\n");

        assertThat(score(Samples.read(Drafts.EMPTY), posting).parts())
                .filteredOn(part -> part.part() == MatchPart.KEYWORDS)
                .flatExtracting(ScorePart::items)
                .extracting(ScoreItem::name)
                .contains("wagons")
                .doesNotContain("good", "solid", "Very");
    }

    @ParameterizedTest
    @MethodSource("postings")
    void anEmptyResumeScoresNothing(String posting) {
        assertThat(score(Samples.read(Drafts.EMPTY), Samples.posting(posting)).points())
                .isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @MethodSource("postings")
    void showingWhatWasMissingNeverLowersTheScore(String name) {
        var posting = Samples.posting(name);
        var resumes = new ArrayList<>(Samples.allResumes().values());
        Collections.shuffle(resumes, new Random(name.hashCode()));
        for (var resume : resumes.subList(0, 4)) {
            var before = score(resume, posting).points();
            for (Skill skill : required(posting)) {
                var english = Drafts.doing(resume.resume(), "Worked with " + skill.english() + " in a large project");
                var german =
                        Drafts.doing(resume.resume(), "Einsatz von " + skill.german() + " in einem großen Projekt");
                assertThat(score(resume.changedTo(english), posting).points())
                        .as(skill.id())
                        .isGreaterThanOrEqualTo(before);
                assertThat(score(resume.changedTo(german), posting).points())
                        .as(skill.id())
                        .isGreaterThanOrEqualTo(before);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("postings")
    void sayingItAHundredTimesIsSayingItOnce(String name) {
        var posting = Samples.posting(name);
        List<String> words = required(posting).stream().map(Skill::english).toList();
        var resume = Samples.resume("tuned-12-sales");
        var once = resume.changedTo(Drafts.listing(resume.resume(), words));
        var often = resume.changedTo(Drafts.listing(
                resume.resume(),
                Collections.nCopies(100, words).stream().flatMap(List::stream).toList()));
        assertThat(score(often, posting).points())
                .isEqualByComparingTo(score(once, posting).points());
    }

    @Test
    void oneWordWithoutEndIsNoTrouble() {
        String word = "x".repeat(60_000);
        var resume = Samples.read(Drafts.doing(Drafts.EMPTY, word));
        assertThat(score(resume, Samples.asked(word)).points()).isLessThan(BigDecimal.TEN);
    }

    @Test
    void whatIsShownCountsMoreThanWhatIsListed() {
        var posting = Samples.posting("01-java-backend");
        var listed = Samples.read(Drafts.listing(Drafts.EMPTY, List.of("Docker")));
        var shown = Samples.read(Drafts.doing(Drafts.EMPTY, "Moved the shop to Docker"));
        assertThat(mustHaves(shown, posting)).isGreaterThan(mustHaves(listed, posting));
        assertThat(mustHaves(listed, posting)).isPositive();
    }

    @Test
    void aLineThatListsEverythingShowsOnlyItsFirstSkills() {
        var line = "Java, Python, SQL, PostgreSQL, Docker, Kubernetes, Terraform, Ansible, Jenkins, Git, Linux, React,"
                + " Angular, RabbitMQ";
        var resume = Samples.read(Drafts.doing(Drafts.EMPTY, line));
        var java = Samples.posting("01-java-backend").skills();
        assertThat(java).filteredOn(one -> one.skill().id().equals("rabbitmq")).allMatch(one -> !resume.of(one.skill())
                .shown());
        assertThat(java).filteredOn(one -> one.skill().id().equals("java")).allMatch(one -> resume.of(one.skill())
                .shown());
    }

    private static BigDecimal mustHaves(ResumeEvidence resume, AskedPosting posting) {
        return score(resume, posting).parts().stream()
                .filter(part -> part.part() == MatchPart.MUST_HAVES)
                .map(ScorePart::points)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneOfSeveralThatWillDoIsEnough() {
        var posting = Samples.asked("Developer\n\nRequirements\n- Kafka or RabbitMQ\n- Docker and SQL\n");
        var resume = Samples.read(Drafts.listing(Drafts.EMPTY, List.of("RabbitMQ", "Docker", "SQL")));
        var items = score(resume, posting).parts().getFirst().items();
        assertThat(items).extracting(ScoreItem::name).containsExactly("Apache Kafka / RabbitMQ", "Docker", "SQL");
        assertThat(items).extracting(ScoreItem::skill).containsExactly("rabbitmq", "docker", "sql");
        assertThat(items).extracting(ScoreItem::standing).containsOnly(Standing.PRESENT);
        assertThat(WhatToLearn.of(resume, List.of(posting))).isEmpty();
    }

    @Test
    void aPostingThatAsksNothingGivesNoScore() {
        assertThat(score(Samples.resume("tuned-01-engineer"), Samples.asked("")).parts())
                .isEmpty();
    }

    @Test
    void workLikeTheOneDescribedIsFoundAcrossLanguages() {
        var posting = Samples.asked("""
                Pflegefachkraft (m/w/d)

                Ihre Aufgaben
                - Wundversorgung und Pflege der Patienten
                - Anleitung von Auszubildenden
                """);
        var nurse =
                Samples.read(Drafts.doing(Drafts.EMPTY, "Cared for patients and their wounds, mentored apprentices"));
        var developer = Samples.read(Drafts.doing(Drafts.EMPTY, "Wrote the billing of an online shop"));
        assertThat(responsibilities(nurse, posting)).isGreaterThan(responsibilities(developer, posting));
        assertThat(responsibilities(developer, posting)).isZero();
    }

    private static BigDecimal responsibilities(ResumeEvidence resume, AskedPosting posting) {
        return score(resume, posting).parts().stream()
                .filter(part -> part.part() == MatchPart.RESPONSIBILITIES)
                .map(ScorePart::points)
                .findFirst()
                .orElseThrow();
    }
}
