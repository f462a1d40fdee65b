package app.facet.product.careers.postings;

import app.facet.bench.BenchTable;
import app.facet.platform.skills.SkillFinder;
import app.facet.platform.skills.Skills;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast skills are found, next to grep looking for the same names as whole words in the same text. Grep heeds capitals and
 * lists what it comes across; the finder also knows small letters from large, takes endings along, and tells what doubtful
 * names mean. Grep reads its names anew each time, as it must; how long that takes is told beside it.
 */
@Tag("bench")
class SkillScanBench {

    private static final int ROUNDS = 9;
    private static final int WARM_UP = 6;
    private static final int MEGABYTES = 4;
    private static final int POSTINGS = 1_000;

    @TempDir
    Path folder;

    private interface Work {
        int done() throws IOException, InterruptedException;
    }

    private record Contender(String name, Work work, List<Double> seconds) {

        Contender(String name, Work work) {
            this(name, work, new ArrayList<>());
        }
    }

    @Test
    void postingsAreScanned() throws IOException, InterruptedException {
        var postings = LabelledPosting.all().stream().map(LabelledPosting::text).toList();
        String all = String.join("\n\n", postings);
        String text = (all + "\n\n").repeat(1 + MEGABYTES * 1_000_000 / all.length());
        var names = Skills.all().names();
        Path terms = Files.write(folder.resolve("terms.txt"), names);
        Path file = Files.writeString(folder.resolve("postings.txt"), text);
        var contenders = List.of(
                new Contender("grep -F -o -w -f", () -> grep(terms, file)),
                new Contender("SkillFinder, doubts settled", () -> SkillFinder.find(text)
                        .size()));
        measure(contenders);
        double megabytes = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
        var table = new BenchTable(
                "skill-scan", names.size() + " names, " + Math.round(megabytes) + " MB", "MB/s, median", "ratio");
        double peer = median(contenders.getFirst());
        contenders.forEach(one -> table.row(one.name(), megabytes / median(one), peer / median(one)));
        table.row("grep, reading the names alone, ms", 1_000 * reading(terms), "")
                .print();
    }

    private double reading(Path terms) throws IOException, InterruptedException {
        Path little = Files.writeString(folder.resolve("little.txt"), "Java\n");
        grep(terms, little);
        long begin = System.nanoTime();
        grep(terms, little);
        return (System.nanoTime() - begin) / 1e9;
    }

    @Test
    void aThousandPostingsAreAnalysed() throws IOException, InterruptedException {
        var postings = LabelledPosting.all();
        var thousand = IntStream.range(0, POSTINGS)
                .mapToObj(i -> postings.get(i % postings.size()).text())
                .collect(Collectors.toCollection(ArrayList::new));
        var contenders = List.of(new Contender("PostingSkills", () -> thousand.stream()
                .mapToInt(text -> PostingSkills.of(text).size())
                .sum()));
        measure(contenders);
        var seconds = contenders.getFirst().seconds();
        new BenchTable("posting-skills", POSTINGS + " postings", "seconds", "aim")
                .row("median", median(contenders.getFirst()), 2.0)
                .row("slowest", BenchTable.quantile(seconds, 1), 2.0)
                .print();
    }

    private static void measure(List<Contender> contenders) throws IOException, InterruptedException {
        for (int i = 0; i < ROUNDS + WARM_UP; i++) {
            for (var one : contenders) {
                long begin = System.nanoTime();
                if (one.work().done() == 0) {
                    throw new AssertionError("nothing was found");
                }
                if (i >= WARM_UP) {
                    one.seconds().add((System.nanoTime() - begin) / 1e9);
                }
            }
        }
    }

    private static double median(Contender one) {
        return BenchTable.quantile(one.seconds(), 0.5);
    }

    private int grep(Path terms, Path file) throws IOException, InterruptedException {
        Path found = folder.resolve("found.txt");
        var process = new ProcessBuilder("grep", "-F", "-o", "-w", "-f", terms.toString(), file.toString())
                .redirectOutput(found.toFile());
        process.environment().put("LC_ALL", "C.UTF-8");
        int exit = process.start().waitFor();
        return exit == 0 ? Math.toIntExact(Files.size(found)) : 0;
    }
}
