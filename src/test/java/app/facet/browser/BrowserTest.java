package app.facet.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** A journey through the packaged application in a real browser. All journeys share one server with demo data. */
abstract class BrowserTest {

    private static Chromium chromium;
    private static PackagedFacet shared;

    private final List<Visitor> visitors = new ArrayList<>();

    /** Opens a window; it closes by itself when the test ends. */
    Visitor visitor(Visitor.Window window) {
        return visitor(window, shared);
    }

    Visitor visitor(Visitor.Window window, PackagedFacet facet) {
        closeWindows();
        return open(window, facet);
    }

    /** Opens one more window, of somebody else, and leaves the others open. */
    Visitor another(Visitor.Window window) {
        return open(window, shared);
    }

    /** The same, of somebody whose browser runs no scripts. */
    Visitor withoutScripts(Visitor.Window window) {
        return keep(Visitor.withoutScripts(chromium.browser(), shared.address(), window));
    }

    private Visitor open(Visitor.Window window, PackagedFacet facet) {
        return keep(new Visitor(chromium.browser(), facet.address(), window));
    }

    private Visitor keep(Visitor visitor) {
        visitors.add(visitor);
        return visitor;
    }

    @BeforeEach
    void startOnce() throws IOException, InterruptedException {
        synchronized (BrowserTest.class) {
            if (shared == null) {
                chromium = chromium == null ? new Chromium() : chromium;
                shared = PackagedFacet.start(Files.createTempDirectory("facet-browser"));
                shared.awaitLog("Demo sign-ins");
                Runtime.getRuntime().addShutdownHook(new Thread(BrowserTest::stop));
            }
        }
    }

    private static void stop() {
        shared.close();
    }

    /** Leaves a picture of where the test ended, for whoever wonders why it failed. */
    @AfterEach
    void photographAndClose(TestInfo test) {
        if (!visitors.isEmpty()) {
            visitors.getLast()
                    .photograph(Path.of(
                            "target",
                            "browser",
                            getClass().getSimpleName() + "."
                                    + test.getDisplayName().replaceAll("\\W+", "-") + ".png"));
            closeWindows();
        }
    }

    private void closeWindows() {
        visitors.forEach(Visitor::close);
        visitors.clear();
    }
}
