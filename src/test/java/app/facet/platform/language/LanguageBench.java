package app.facet.platform.language;

import app.facet.bench.BenchTable;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How fast texts are read, next to the Java library cutting the same text into words. */
@Tag("bench")
class LanguageBench {

    private static final int ROUNDS = 12;
    private static final int WARM_UP = 4;
    private static final String PAGE = """
            I lead a team of twelve at a payments company in Lisbon. In 2021 we rebuilt the checkout in Java and C++,
            moved 40% of the traffic to Kubernetes (K8s) and cut costs by €1.2M a year. Before that, Dr. Silva and I
            were responsible for various CI/CD pipelines; the old ones were often broken. I think I'm a team player!
            Write to ada@example.org or see https://example.org/ada. 😀 On weekends I bake bread, badly, and climb.

            """;

    private record Contender(String name, ToIntFunction<String> reading, List<Double> seconds) {

        Contender(String name, ToIntFunction<String> reading) {
            this(name, reading, new ArrayList<>());
        }
    }

    @Test
    void aMegabyteOfPages() throws IOException {
        String text = PAGE.repeat(1_000_000 / PAGE.length());
        var all = List.of(
                new Contender("java.text.BreakIterator, words", LanguageBench::breaks),
                new Contender("tokens", page -> Tokenizer.tokens(page).size()),
                new Contender("sentences", page -> Sentences.of(page, Language.ENGLISH)
                        .size()),
                new Contender("readability", page -> Readability.of(page, Language.ENGLISH)
                        .words()),
                new Contender("tone", page -> Tone.of(page, Language.ENGLISH)
                        .where(Trait.WARM)
                        .size()),
                new Contender(
                        "style", page -> StyleReview.of(page, Language.ENGLISH).size()),
                new Contender("keywords", page -> Keywords.of(page, Language.ENGLISH, 20)
                        .size()),
                new Contender("fingerprint", page -> Fingerprint.of(page).hashCode()));
        for (int i = 0; i < ROUNDS + WARM_UP; i++) {
            for (var one : all) {
                long begin = System.nanoTime();
                if (one.reading().applyAsInt(text) == Integer.MIN_VALUE) {
                    throw new AssertionError("nothing was read");
                }
                if (i >= WARM_UP) {
                    one.seconds().add((System.nanoTime() - begin) / 1e9);
                }
            }
        }
        print(all, text.length() / 1e6);
    }

    private static void print(List<Contender> all, double megabytes) throws IOException {
        var table = new BenchTable("Reading texts", "what", "MB/s, median", "ratio of times");
        double peer = BenchTable.quantile(all.getFirst().seconds(), 0.5);
        for (var one : all) {
            double median = BenchTable.quantile(one.seconds(), 0.5);
            table.row(one.name(), megabytes / median, median / peer);
        }
        table.print();
    }

    private static int breaks(String text) {
        var words = BreakIterator.getWordInstance(Locale.ENGLISH);
        words.setText(text);
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
