package app.facet.product.careers.matching;

import app.facet.bench.BenchTable;
import app.facet.platform.skills.SkillFinder;
import app.facet.product.careers.postings.PostingReading;
import app.facet.product.careers.postings.SamplePostings;
import app.facet.product.careers.resumes.ResumeContent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How fast a resume is held against postings, next to only finding the names of skills in the same texts, which every score
 * has to do at least.
 */
@Tag("bench")
class MatchBench {

    private static final int ROUNDS = 50;
    private static final int WARM_UP = 30;
    private static final int LONG_ROUNDS = 5;
    private static final int LONG_WARM_UP = 3;
    private static final int POSTINGS = 1_000;
    private static final int LINES = 60;
    private static final int LONG = 60_000;
    private static final double AIM_MS = 50;

    private final List<String> texts = List.copyOf(SamplePostings.all().values());

    private interface Work {
        int done(int round);
    }

    private record Contender(String name, Work work, List<Double> milliseconds) {

        Contender(String name, Work work) {
            this(name, work, new ArrayList<>());
        }
    }

    @Test
    void aResumeIsScoredFromTexts() throws IOException {
        var resume = longResume();
        String all = text(resume);
        var kept = Samples.read(resume);
        var asked = Samples.posting("01-java-backend");
        measure(
                "match-score",
                WARM_UP,
                ROUNDS,
                List.of(
                        new Contender(
                                "names of skills alone, both texts",
                                i -> SkillFinder.find(posting(i)).size()
                                        + SkillFinder.find(all).size()),
                        new Contender(
                                "score from both texts",
                                i -> Scoring.of(Samples.read(resume), AskedPosting.of(Samples.id("x"), "", posting(i)))
                                                .skills()
                                                .size()
                                        + 1),
                        new Contender(
                                "score after one line changed",
                                i -> Scoring.of(
                                                        kept.changedTo(Drafts.doing(
                                                                resume, "Moved " + i + " services to Kafka")),
                                                        asked)
                                                .skills()
                                                .size()
                                        + 1)));
    }

    @Test
    void whatNeverEndsIsScored() throws IOException {
        String word = "abcdefghijklmnopqrstuvwxyz".repeat(1 + LONG / 26).substring(0, LONG);
        var hostile = Drafts.doing(Drafts.EMPTY, word);
        measure(
                "match-hostile",
                WARM_UP,
                ROUNDS,
                List.of(
                        new Contender(
                                "names of skills alone, the word twice",
                                i -> SkillFinder.find(word).size()
                                        + SkillFinder.find(word).size()
                                        + 1),
                        new Contender(
                                "score of one word of 60,000 letters against itself",
                                i -> Scoring.of(Samples.read(hostile), AskedPosting.of(Samples.id("x"), "", word))
                                                .skills()
                                                .size()
                                        + 1)));
    }

    @Test
    void aThousandPostingsAreOnTheRadar() throws IOException {
        var resume = Samples.resume("tuned-01-engineer");
        var thousand = IntStream.range(0, POSTINGS).mapToObj(this::posting).collect(Collectors.toList());
        var kept = read(thousand);
        measure(
                "match-radar",
                LONG_WARM_UP,
                LONG_ROUNDS,
                List.of(
                        new Contender("skills of 1,000 postings alone", i -> thousand.stream()
                                .mapToInt(
                                        text -> PostingReading.of(text).skills().size())
                                .sum()),
                        new Contender("radar from 1,000 texts", i -> Radar.of(
                                        resume, read(thousand), SkillRadar.USUAL_THRESHOLD)
                                .doors()
                                .size()),
                        new Contender("radar over 1,000 kept readings", i -> Radar.of(
                                        resume, kept, SkillRadar.USUAL_THRESHOLD)
                                .doors()
                                .size())));
    }

    private static List<AskedPosting> read(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> AskedPosting.of(Samples.id("posting " + i), "Developer", texts.get(i)))
                .toList();
    }

    private String posting(int i) {
        return texts.get(i % texts.size());
    }

    /** Two pages: the lines of many, as if one had done it all. */
    private static ResumeContent longResume() {
        var resume = Samples.resume("tuned-01-engineer").resume();
        var lines = Samples.allResumes().values().stream()
                .flatMap(one -> one.lines().stream())
                .filter(line -> line.part() == ResumePart.EXPERIENCE)
                .map(EvidenceLine::words)
                .distinct()
                .limit(LINES)
                .toList();
        var longer = resume;
        for (String line : lines) {
            longer = Drafts.doing(longer, line);
        }
        return longer;
    }

    private static String text(ResumeContent resume) {
        return ResumeLines.of(resume).stream().map(EvidenceLine::words).collect(Collectors.joining("\n"));
    }

    private static void measure(String name, int warmUp, int rounds, List<Contender> contenders) throws IOException {
        for (int i = 0; i < rounds + warmUp; i++) {
            for (var one : contenders) {
                long begin = System.nanoTime();
                if (one.work().done(i) == 0) {
                    throw new AssertionError("nothing was found");
                }
                if (i >= warmUp) {
                    one.milliseconds().add((System.nanoTime() - begin) / 1e6);
                }
            }
        }
        double peer = BenchTable.quantile(contenders.getFirst().milliseconds(), 0.5);
        var table = new BenchTable(name, "", "ms, median", "slowest", "ratio");
        for (var one : contenders) {
            double median = BenchTable.quantile(one.milliseconds(), 0.5);
            table.row(one.name(), median, BenchTable.quantile(one.milliseconds(), 1), median / peer);
        }
        table.row("aim for one score", AIM_MS, "", "").print();
    }
}
