package app.facet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged application in a process of its own, as it is deployed: the jar unpacked, production front end. */
public final class PackagedFacet implements AutoCloseable {

    private static final Path TARGET = Path.of("target");

    private final Process process;
    private final int port;
    private final Path log;

    private PackagedFacet(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts on a free port and waits until it answers. */
    public static PackagedFacet start(Path dataFolder, String... settings) throws IOException, InterruptedException {
        return start(freePort(), dataFolder, settings);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Starts on that port, e.g. where a killed one was, and waits until it answers. */
    static PackagedFacet start(int port, Path dataFolder, String... settings) throws IOException, InterruptedException {
        var facet = launch(unpacked(), port, dataFolder, List.of(), settings);
        try {
            facet.awaitPage("/actuator/health/readiness");
        } catch (AssertionError notUp) {
            facet.close();
            throw notUp;
        }
        return facet;
    }

    /** Starts the {@code facet.jar} of that folder and does not wait. */
    public static PackagedFacet launch(Path folder, Path dataFolder, List<String> javaOptions, String... settings)
            throws IOException {
        return launch(folder, freePort(), dataFolder, javaOptions, settings);
    }

    private static PackagedFacet launch(
            Path folder, int port, Path dataFolder, List<String> javaOptions, String... settings) throws IOException {
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(List.of("-Xmx768m", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", "facet.jar", "--server.port=" + port));
        command.add("--facet.data-folder=" + dataFolder.toAbsolutePath());
        command.add("--facet.headshots.draw-ahead=false"); // many of these start side by side
        command.addAll(List.of(settings));
        Path log = Files.createTempFile(Files.createDirectories(TARGET.resolve("facet-logs")), "facet", ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new PackagedFacet(process, port, log);
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public static Path jar() {
        Path jar = Path.of(System.getProperty("facet.jar", "target/facet.jar"));
        assertThat(jar).as("the packaged application").exists();
        return jar;
    }

    /** The jar unpacked once by each process of tests, as the Dockerfile does it. */
    public static synchronized Path unpacked() throws IOException, InterruptedException {
        Path jar = jar();
        Path folder = TARGET.resolve("facet-unpacked-" + System.getProperty("facet.fork", "1"));
        if (!Files.exists(folder.resolve("facet.jar"))
                || Files.getLastModifiedTime(folder).compareTo(Files.getLastModifiedTime(jar)) < 0) {
            int ended = new ProcessBuilder(
                            java(),
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--force",
                            "--destination",
                            folder.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            assertThat(ended).isZero();
        }
        return folder;
    }

    /** Waits until the page answers with 200. */
    public void awaitPage(String path) throws InterruptedException {
        String answer = "nothing";
        try (var client = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(URI.create(address() + path))
                    .header("Accept", "text/html,*/*")
                    .timeout(Duration.ofSeconds(15))
                    .build();
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
            while (System.nanoTime() < deadline) {
                assertThat(process.isAlive())
                        .as("the application is up; its log is %s", log)
                        .isTrue();
                try {
                    int status = client.send(page, HttpResponse.BodyHandlers.discarding())
                            .statusCode();
                    if (status == 200) {
                        return;
                    }
                    answer = String.valueOf(status);
                } catch (IOException notYet) {
                    // not listening yet
                }
                process.waitFor(100, TimeUnit.MILLISECONDS);
            }
        }
        throw new AssertionError(path + " answered " + answer + " for 90 seconds; its log is " + log);
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** Waits until the log says so. */
    public void awaitLog(String words) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(180);
        while (!Files.readString(log).contains(words)) {
            assertThat(System.nanoTime()).as("'%s' in %s", words, log).isLessThan(deadline);
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    /** kill -9: no shutdown hook runs. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
