package app.facet.bench;

import app.facet.browser.PackagedFacet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Live heap after garbage collection with a thousand signed-in people, each with one open view. */
@Tag("bench")
class SessionMemoryBench {

    private static final int SESSIONS = 1_000;

    @Test
    void memoryPerOpenSession() throws Exception {
        try (var facet = PackagedFacet.start(Files.createTempDirectory("facet-bench"))) {
            facet.awaitLog("Demo sign-ins");
            var table = new BenchTable("Memory per open session", "view", "sessions", "KB each", "aim KB");
            for (String route : List.of("home", "dating")) {
                var warm = new VaadinClient(facet.address());
                warm.signIn("mia@demo.facet.app", "facet-demo-2026");
                warm.open(route);
                long before = liveBytes(facet.pid());
                for (int i = 0; i < SESSIONS; i++) {
                    var client = new VaadinClient(facet.address());
                    client.signIn("mia@demo.facet.app", "facet-demo-2026");
                    client.open(route);
                }
                long after = liveBytes(facet.pid());
                table.row(route, SESSIONS, (after - before) / 1024.0 / SESSIONS, "150");
            }
            table.print();
        }
    }

    /** The total of a class histogram, which collects garbage first. Twice, so that references are cleared too. */
    private static long liveBytes(long pid) throws Exception {
        histogram(pid);
        var total = Pattern.compile("Total\\s+\\d+\\s+(\\d+)").matcher(histogram(pid));
        if (!total.find()) {
            throw new IllegalStateException("No total in the histogram");
        }
        return Long.parseLong(total.group(1));
    }

    private static String histogram(long pid) throws Exception {
        String jcmd = PackagedFacet.java().replaceAll("java$", "jcmd");
        var process = new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram").start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }
}
