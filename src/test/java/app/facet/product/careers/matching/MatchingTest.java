package app.facet.product.careers.matching;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.product.careers.resumes.Period;
import app.facet.product.careers.resumes.ResumeContent.Position;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others see of it. */
class MatchingTest {

    private static final String POSTING =
            "Java developer\n\nRequirements\n- 4 years of experience with Java\n- Docker\n\nNice to have\n- Kotlin\n";

    private final Matching matching = new Matching(Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC));
    private final AskedPosting posting = matching.posting(Samples.id("one"), "Java developer", POSTING);

    @Test
    void onePostingAndOneResumeMakeAMatch() {
        var resume = matching.resume(Drafts.with(Drafts.EMPTY, Drafts.job("Developer", 2020, 2023, "Wrote Java")));
        var match = matching.match(resume, posting);
        assertThat(match.score().parts())
                .extracting(ScorePart::part)
                .containsExactly(MatchPart.MUST_HAVES, MatchPart.BACKGROUND, MatchPart.WISHES, MatchPart.KEYWORDS);
        assertThat(match.background()).extracting(BackgroundGap::found).containsExactly("4");
        assertThat(matching.toLearn(resume, List.of(posting)))
                .extracting(need -> need.skill().id())
                .containsExactly("docker", "kotlin");
        assertThat(matching.radar(resume, List.of(posting), SkillRadar.USUAL_THRESHOLD)
                        .doors()
                        .getFirst()
                        .opens())
                .containsExactly(posting.id());
    }

    @Test
    void aJobThatGoesOnCountsUntilToday() {
        var job = Drafts.job("Developer", 2020, 2023, "Wrote Java");
        var current = new Period(job.period().from(), null, true);
        var going = new Position(job.title(), "", "", current, job.bullets());
        var match = matching.match(matching.resume(Drafts.with(Drafts.EMPTY, going)), posting);
        assertThat(match.background()).extracting(BackgroundGap::found).containsExactly("6");
    }

    @Test
    void theScoreRisesWhileSomebodyWrites() {
        var before = matching.resume(Drafts.with(Drafts.EMPTY, Drafts.job("Developer", 2020, 2023)));
        var after = matching.resume(before, Drafts.doing(before.resume(), "Wrote the billing in Java and Docker"));
        assertThat(matching.match(after, posting).score().points())
                .isGreaterThan(matching.match(before, posting).score().points());
    }

    @Test
    void everyPartHasANameInBothLanguages() {
        Stream.of(Locale.ROOT, Locale.GERMAN)
                .map(locale -> ResourceBundle.getBundle("i18n.careers.messages", locale))
                .forEach(texts -> assertThat(MatchPart.values())
                        .allSatisfy(part ->
                                assertThat(texts.getString(part.nameKey())).isNotBlank()));
    }
}
