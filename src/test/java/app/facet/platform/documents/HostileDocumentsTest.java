package app.facet.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.facet.platform.documents.DocumentRefused.Reason;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that want to do harm, or have come to it. Each is refused with its reason, and nothing stays behind. */
class HostileDocumentsTest {

    private static final DocumentProcesses PROCESSES =
            new DocumentProcesses(DocumentsTest.PATIENT, ChildCommand.ofThisApplication());
    private static final DocumentReader DOCUMENTS = new DocumentReader(PROCESSES);

    @AfterAll
    static void end() {
        DOCUMENTS.close();
    }

    /** At most the one that is ready for the next document is left. */
    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(PROCESSES.anyBusy()).isNull();
        assertThat(children(ProcessHandle.current())).hasSizeLessThanOrEqualTo(1);
    }

    private static List<ProcessHandle> children(ProcessHandle parent) {
        return parent.descendants()
                .filter(child -> child.info().commandLine().orElse("").contains("DocumentChild"))
                .filter(ProcessHandle::isAlive)
                .filter(child -> !gone(child))
                .toList();
    }

    /** What has been killed takes a moment to be gone. */
    private static boolean gone(ProcessHandle child) {
        if (PROCESSES.isReady(child)) {
            return false;
        }
        try {
            child.onExit().get(20, TimeUnit.SECONDS);
            return true;
        } catch (Exception stillThere) {
            return false;
        }
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("nothing", Reason.EMPTY, new byte[0]),
                Arguments.of("26 MB", Reason.TOO_LARGE, new byte[26 * 1024 * 1024]),
                Arguments.of("program", Reason.UNKNOWN, Zips.utf8("MZ\u0000\u0003\u0000 This program cannot be run")),
                Arguments.of("archive", Reason.UNKNOWN, Zips.zip(Map.of("a.txt", Zips.utf8("a")))),
                Arguments.of("old Word", Reason.OLD_WORD, oldWord()),
                Arguments.of("rich text", Reason.OLD_WORD, Zips.utf8("{\\rtf1 hello}")),
                Arguments.of("locked PDF", Reason.ENCRYPTED, HostilePdfs.locked()),
                Arguments.of("pictures", Reason.PICTURES_ONLY, HostilePdfs.onlyAPicture()),
                Arguments.of("PDF and archive", Reason.DOUBLE, polyglot()),
                Arguments.of("10,000 pages", Reason.TOO_MANY_PAGES, HostilePdfs.manyPages(10_000)),
                Arguments.of("PDF cut off", Reason.BROKEN, Arrays.copyOf(HostilePdfs.locked(), 30)),
                Arguments.of("only a first line", Reason.BROKEN, Zips.utf8("%PDF-1.7\nnothing more")),
                Arguments.of("Word cut off", Reason.BROKEN, cutOff()),
                Arguments.of("unfolding PDF", Reason.HOSTILE, HostilePdfs.foldedStreams(900, 1)),
                Arguments.of("unfolding Word", Reason.HOSTILE, zipBomb()),
                Arguments.of("repeated parts", Reason.HOSTILE, manyParts()),
                Arguments.of("laughs in Word", Reason.HOSTILE, Zips.docx(laughs(), Map.of())),
                Arguments.of("laughs in OpenDocument", Reason.HOSTILE, Zips.odt(laughs())),
                Arguments.of("deep XML", Reason.HOSTILE, Zips.docx("<a>".repeat(50_000), Map.of())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefusedWithItsReason(String what, Reason reason, byte[] file) {
        assertThat(refusal("cv.pdf", file).reason()).isEqualTo(reason);
    }

    static Stream<Arguments> odd() {
        return Stream.of(
                Arguments.of("folded again and again", HostilePdfs.foldedStreams(900, 3)),
                Arguments.of("pages that say they are one", HostilePdfs.manyPagesSayingOne(10_000)),
                Arguments.of("pages in a circle", HostilePdfs.loopingPages()),
                Arguments.of("deep pages", HostilePdfs.deepPages(20_000)),
                Arguments.of("deep arrays", HostilePdfs.deepArrays(200_000)));
    }

    /** Which of its faults is met first does not matter. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("odd")
    void isRefused(String what, byte[] file) {
        assertThat(refusal("cv.pdf", file).reason())
                .isIn(Reason.HOSTILE, Reason.BROKEN, Reason.NO_WORDS, Reason.TOO_MANY_PAGES);
    }

    @Test
    void theClockEndsWhatNeverEnds() {
        var hasty =
                new DocumentsSettings(1, Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofSeconds(1), 160, 0);
        try (var processes = new DocumentProcesses(hasty, ChildCommand.ofThisApplication())) {
            var documents = new DocumentReader(processes);

            var refused = catchThrowableOfType(
                    DocumentRefused.class, () -> documents.read("cv.pdf", HostilePdfs.endlessDrawing()));

            assertThat(refused.reason()).isEqualTo(Reason.TOO_SLOW);
            assertThat(processes.anyBusy()).isNull();
        }
    }

    @Test
    void whoseProcessIsKilledHearsOfItAndOthersGoOn() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var hanging = threads.submit(() -> refusal("cv.pdf", HostilePdfs.endlessDrawing()));
            DocumentProcess process = awaitBusy();
            var good = threads.submit(() -> DOCUMENTS.read("cv.pdf", pdf()).plain());

            assertThat(good.get()).isEqualTo("A good document");
            assertThat(process.alive()).isTrue();
            process.handle().destroyForcibly();

            assertThat(hanging.get().reason()).isEqualTo(Reason.READER_ENDED);
        }
    }

    @Test
    void whoeverWaitsTooLongIsToldSo() throws Exception {
        var narrow =
                new DocumentsSettings(1, Duration.ofMillis(10), Duration.ofSeconds(60), Duration.ofSeconds(60), 160, 0);
        try (var processes = new DocumentProcesses(narrow, ChildCommand.ofThisApplication());
                var threads = Executors.newSingleThreadExecutor()) {
            var documents = new DocumentReader(processes);
            var hanging = threads.submit(() -> catchThrowableOfType(
                    DocumentRefused.class, () -> documents.read("cv.pdf", HostilePdfs.endlessDrawing())));
            while (processes.anyBusy() == null) {
                Thread.onSpinWait();
            }

            var refused = catchThrowableOfType(DocumentRefused.class, () -> documents.read("cv.pdf", pdf()));

            assertThat(refused.reason()).isEqualTo(Reason.BUSY);
            processes.anyBusy().close();
            assertThat(hanging.get().reason()).isEqualTo(Reason.READER_ENDED);
        }
    }

    @Test
    void nothingOutsideADocumentIsEverFetched() throws Exception {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        String there = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
        String xml = "<!DOCTYPE a SYSTEM \"" + there + "\" [<!ENTITY x SYSTEM \"" + there + "\"><!ENTITY % p SYSTEM \""
                + there + "\"> %p;]><a>&x;</a>";
        try {
            assertThat(refusal("cv.docx", Zips.docx(xml, Map.of())).reason()).isEqualTo(Reason.HOSTILE);
            assertThat(refusal("cv.odt", Zips.odt(xml)).reason()).isEqualTo(Reason.HOSTILE);
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private static DocumentProcess awaitBusy() {
        DocumentProcess process = PROCESSES.anyBusy();
        while (process == null) {
            Thread.onSpinWait();
            process = PROCESSES.anyBusy();
        }
        return process;
    }

    private static DocumentRefused refusal(String name, byte[] file) {
        return catchThrowableOfType(DocumentRefused.class, () -> DOCUMENTS.read(name, file));
    }

    private static byte[] pdf() {
        return new PdfDraft().text(50, 50, 11, false, "A good document").bytes();
    }

    private static byte[] oldWord() {
        return new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
    }

    private static byte[] polyglot() {
        byte[] pdf = pdf();
        byte[] zip = Zips.docx(Zips.wordXml(""), Map.of());
        byte[] both = Arrays.copyOf(pdf, pdf.length + zip.length);
        System.arraycopy(zip, 0, both, pdf.length, zip.length);
        return both;
    }

    private static byte[] cutOff() {
        byte[] whole = Zips.docx(Zips.wordXml("<w:p><w:r><w:t>word/document.xml</w:t></w:r></w:p>"), Map.of());
        return Arrays.copyOf(whole, whole.length - whole.length / 2);
    }

    private static byte[] zipBomb() {
        return Zips.docx(Zips.wordXml(""), Map.of("word/media/a.bin", new byte[200 * 1024 * 1024]));
    }

    private static byte[] manyParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        for (int part = 0; part < 6_000; part++) {
            parts.put("word/a" + part, new byte[0]);
        }
        return Zips.docx(Zips.wordXml(""), parts);
    }

    private static String laughs() {
        var declarations = new StringBuilder("<!ENTITY l0 \"ha\">");
        for (int level = 1; level < 30; level++) {
            declarations.append("<!ENTITY l" + level + " \"" + ("&l" + (level - 1) + ";").repeat(10) + "\">");
        }
        return "<!DOCTYPE x [" + declarations + "]><x>&l29;</x>";
    }
}
