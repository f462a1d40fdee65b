package app.facet.bench;

import static app.facet.bench.BenchTable.quantile;
import static org.assertj.core.api.Assertions.assertThat;

import app.facet.browser.PackagedFacet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the start of the process to the first page, of the packaged jar as it is and as the image runs it. */
@Tag("bench")
class StartUpBench {

    private static final int ROUNDS = 5;

    @Test
    void coldStart() throws Exception {
        Path data = Files.createTempDirectory("facet-bench");
        Path unpacked = PackagedFacet.unpacked();
        Path cache = unpacked.resolve("facet.aot").toAbsolutePath();
        int trained = new ProcessBuilder(
                        PackagedFacet.java(),
                        "-XX:AOTCacheOutput=" + cache,
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dspring.context.exit=onRefresh",
                        "-Dspring.profiles.active=production",
                        "-Dfacet.data-folder=" + data.toAbsolutePath(),
                        "-jar",
                        "facet.jar")
                .directory(unpacked.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile("facet-training", ".log").toFile())
                .start()
                .waitFor();
        assertThat(trained).as("the training run").isZero();
        List<Double> plain = new ArrayList<>();
        List<Double> unpackedOnly = new ArrayList<>();
        List<Double> cached = new ArrayList<>();
        List<Double> quickCompiler = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            plain.add(seconds(PackagedFacet.jar().getParent(), data));
            unpackedOnly.add(seconds(unpacked, data));
            cached.add(seconds(unpacked, data, "-XX:AOTCache=" + cache));
            quickCompiler.add(seconds(unpacked, data, "-XX:AOTCache=" + cache, "-XX:TieredStopAtLevel=1"));
        }
        var table = new BenchTable("Start-up to the first page", "what", "median s", "min s", "max s", "plain / this");
        addRow(table, "java -jar facet.jar", plain, plain);
        addRow(table, "unpacked", unpackedOnly, plain);
        addRow(table, "unpacked, AOT cache (as in the image)", cached, plain);
        addRow(table, "the same, quick compiler only", quickCompiler, plain);
        table.print();
    }

    private static void addRow(BenchTable table, String what, List<Double> seconds, List<Double> plain) {
        double median = quantile(seconds, .5);
        table.row(what, median, quantile(seconds, 0), quantile(seconds, 1), quantile(plain, .5) / median);
    }

    private static double seconds(Path folder, Path data, String... javaOptions) throws Exception {
        long start = System.nanoTime();
        try (var facet =
                PackagedFacet.launch(folder, data, List.of(javaOptions), "--spring.profiles.active=production")) {
            facet.awaitPage("/sign-in");
            return (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
        }
    }
}
