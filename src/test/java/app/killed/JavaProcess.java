package app.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A process of its own on the classpath of the tests, to be killed for real. */
public record JavaProcess(Process process, Path log) {

    /**
     * Starts it.
     *
     * @param settings system properties, as {@code name=value}
     */
    public static JavaProcess launch(Class<?> main, List<String> settings, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED"));
        settings.forEach(setting -> command.add("-D" + setting));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile(Files.createDirectories(Path.of("target", "killed")), "process", ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("CLASSPATH", classpath());
        return new JavaProcess(builder.start(), log);
    }

    /** Without empty parts, which would stand for the folder this runs in. */
    private static String classpath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits until it has written that. */
    public void awaitSaid(String word, Duration patience) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!Files.readString(log).contains(word)) {
            assertThat(process.waitFor(20, TimeUnit.MILLISECONDS))
                    .as("ended too early; see %s", log)
                    .isFalse();
            assertThat(System.nanoTime()).as("see %s", log).isLessThan(deadline);
        }
    }

    /** As {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
