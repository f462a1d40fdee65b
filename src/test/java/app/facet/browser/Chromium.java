package app.facet.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium, driven by Playwright. Without one the browser tests are skipped, or fail in the gate. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        Optional<Path> executable = Stream.of(
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (executable.isEmpty()) {
            String sentence = "No Chromium or Chrome found. Install one to run the browser tests.";
            if (Boolean.parseBoolean(System.getenv("FACET_BROWSER_REQUIRED"))) {
                throw new IllegalStateException(sentence);
            }
            Assumptions.abort(sentence);
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable.get())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--use-fake-device-for-media-stream",
                                "--use-file-for-fake-video-capture=" + beforeTheCamera())));
    }

    /** What the camera sees: somebody who holds still. */
    private static Path beforeTheCamera() {
        try {
            Path folder = Files.createTempDirectory("facet-camera");
            Path film = folder.resolve("camera.mjpeg");
            var photo = ImageIO.read(Chromium.class.getResource("/imaging/eileen-collins.jpg"));
            var frame = new BufferedImage(960, 1280, BufferedImage.TYPE_INT_RGB);
            frame.createGraphics().drawImage(photo, -160, 0, 1280, 1280, null);
            ImageIO.write(frame, "jpeg", film.toFile());
            folder.toFile().deleteOnExit(); // after the film: the last one named goes first
            film.toFile().deleteOnExit();
            return film;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
