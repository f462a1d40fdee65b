package app.facet.platform.facts;

import app.facet.bench.BenchTable;
import app.facet.platform.language.Language;
import java.io.IOException;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long a page of a resume takes to be held against its owner's facts, next to cutting it into words. */
@Tag("bench")
class TruthGuardBench {

    private static final int ROUNDS = 60;
    private static final int WARM_UP = 40;
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
    private static final String PAGE = """
            At Company7 I led 42 people in Berlin from 2012 to 2021. I am a senior software engineer who used Java,
            Kubernetes and Terraform for 33 clients. We cut costs by 35 percent within a year. I hold an MSc in Computer
            Science from the Technical University of Munich. Before that I built payments at Company3 for three years.
            """.repeat(8);

    @Test
    void aPageAgainstFiftyFacts() throws IOException {
        var facts = IntStream.range(0, 50)
                .mapToObj(i -> Fact.told(
                        "Engineer at Company" + i + " in Berlin from " + (2000 + i % 20) + " to " + (2004 + i % 20)
                                + " with " + 3 * i + " people, Java and Tool" + i,
                        TODAY))
                .toList();
        var guard = new TruthGuard(facts, Language.ENGLISH, TODAY);
        var checking = new ArrayList<Double>();
        var cutting = new ArrayList<Double>();
        int claims = 0;
        for (int i = 0; i < ROUNDS + WARM_UP; i++) {
            long begin = System.nanoTime();
            claims = guard.check(PAGE).size();
            long checked = System.nanoTime();
            int words = words();
            if (i >= WARM_UP && words > 0) {
                checking.add((checked - begin) / 1e6);
                cutting.add((System.nanoTime() - checked) / 1e6);
            }
        }
        double check = BenchTable.quantile(checking, 0.5);
        double cut = BenchTable.quantile(cutting, 0.5);
        new BenchTable("truth-guard", "what", "ms", "ratio")
                .row("java.text.BreakIterator, " + PAGE.length() + " letters into words", cut, 1.0)
                .row(claims + " claims against " + facts.size() + " facts", check, check / cut)
                .print();
    }

    private static int words() {
        var words = BreakIterator.getWordInstance(Locale.ENGLISH);
        words.setText(PAGE);
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
