package app.facet.product.careers.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.facet.platform.skills.Skill;
import app.facet.product.careers.postings.Demand;
import app.facet.product.careers.postings.PostingId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What to learn first, over many postings. */
class RadarTest {

    private static final Set<MatchPart> SKILLS = EnumSet.of(MatchPart.MUST_HAVES, MatchPart.WISHES);
    private static final double ROUNDING = 0.11;
    private static final int THRESHOLD = 40;

    private static final List<AskedPosting> ALL =
            List.copyOf(Samples.allPostings().values());

    private static ResumeEvidence learned(ResumeEvidence resume, Skill skill) {
        return resume.changedTo(Drafts.listing(resume.resume(), List.of(skill.english())));
    }

    private static double skillPoints(ResumeEvidence resume) {
        return ALL.stream()
                .flatMap(posting -> Scoring.of(resume, posting).score().parts().stream())
                .filter(part -> SKILLS.contains(part.part()))
                .mapToDouble(part -> part.points().doubleValue())
                .sum();
    }

    private static List<PostingId> open(ResumeEvidence resume) {
        return ALL.stream()
                .filter(posting ->
                        MustHaves.of(resume, posting.counted(Demand.REQUIRED)).reach(THRESHOLD, 0))
                .map(AskedPosting::id)
                .toList();
    }

    /** Only skills whose English name alone is read as them and nothing else can be put into a resume for comparison. */
    private static boolean isReadAlone(Skill skill) {
        return LineReading.ofListed(skill.english()).skills().equals(List.of(skill));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuned-01-engineer", "held-01-data", "tuned-02-marketing"})
    void onePassTellsWhatScoringAnewWithEachSkillTells(String name) {
        var resume = Samples.resume(name);
        var radar = Radar.of(resume, ALL, THRESHOLD);
        double now = skillPoints(resume);
        assertThat(radar.open()).containsExactlyElementsOf(open(resume));
        var doors = radar.doors().stream()
                .filter(door -> isReadAlone(door.skill()))
                .limit(60)
                .toList();
        assertThat(doors).isNotEmpty().allSatisfy(door -> {
            var learned = learned(resume, door.skill());
            var opened = new ArrayList<>(open(learned));
            opened.removeAll(radar.open());
            assertThat(door.opens()).containsExactlyElementsOf(opened);
            assertThat((door.meanScore() - radar.meanScore()) * ALL.size())
                    .isCloseTo(
                            skillPoints(learned) - now,
                            within(ROUNDING * door.helps().size()));
        });
    }

    @Test
    void theSkillThatOpensMostComesFirstAndNamesThePostings() {
        var postings = List.of(
                Samples.asked("Developer\n\nRequirements\n- Java\n- Docker\n"),
                Samples.asked("Engineer\n\nRequirements\n- Java, Docker and SQL\n"),
                Samples.asked("Coder\n\nRequirements\n- Java and Kotlin\n"));
        var resume = Samples.read(Drafts.listing(Drafts.EMPTY, List.of("Java", "PostgreSQL")));
        var radar = Radar.of(resume, postings, SkillRadar.USUAL_THRESHOLD);
        assertThat(radar.open()).isEmpty();
        assertThat(radar.doors().getFirst().skill().id()).isEqualTo("docker");
        assertThat(radar.doors().getFirst().opens())
                .containsExactly(postings.get(0).id(), postings.get(1).id());
        assertThat(radar.doors().getFirst().meanScore()).isGreaterThan(radar.meanScore());
    }

    @Test
    void requiredCountsWholeAndNiceAHalf() {
        var postings = List.of(
                Samples.asked("Developer\n\nRequirements\n- Docker\n\nNice to have\n- Kotlin\n"),
                Samples.asked("Engineer\n\nRequirements\n- Docker\n\nNice to have\n- Kotlin\n"),
                Samples.asked("Coder\n\nNice to have\n- Kotlin\n"));
        var needs = WhatToLearn.of(Samples.read(Drafts.EMPTY), postings);
        assertThat(needs).extracting(need -> need.skill().id()).containsExactly("docker", "kotlin");
        assertThat(needs).extracting(LearningNeed::demand).containsExactly(2.0, 1.5);
    }

    @Test
    void whatIsImpliedNeedNotBeLearned() {
        var postings = List.of(Samples.asked("Developer\n\nRequirements\n- SQL\n- Docker\n"));
        var resume = Samples.read(Drafts.listing(Drafts.EMPTY, List.of("PostgreSQL")));
        assertThat(WhatToLearn.of(resume, postings))
                .extracting(need -> need.skill().id())
                .containsExactly("docker");
    }

    @Test
    void withoutPostingsThereIsNothingToLearn() {
        var radar = Radar.of(Samples.read(Drafts.EMPTY), List.of(), SkillRadar.USUAL_THRESHOLD);
        assertThat(radar.doors()).isEmpty();
        assertThat(radar.meanScore()).isZero();
    }
}
