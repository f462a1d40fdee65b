package app.facet.platform.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.bench.BenchTable;
import app.facet.platform.imaging.PhotoRefused.Reason;
import app.facet.platform.imaging.painting.PortraitPainter;
import app.facet.platform.imaging.painting.PortraitSpec;
import app.facet.platform.imaging.painting.PortraitSpec.Framing;
import app.facet.platform.imaging.painting.PortraitSpec.Setting;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the time of a whole analysis, next to what merely shrinking the same photo costs in plain Java. */
@Tag("bench")
class PhotoAnalysisBench {

    private static final int WARM_UP = 5;
    private static final int ROUNDS = 20;

    /** Longest anybody waits for a refusal, milliseconds. */
    private static final double PROMISED = 500;

    private static final PhotoEye EYE = new PhotoEye(new PhotoDecoder());

    @TempDir
    Path folder;

    private interface Work {
        void run() throws IOException;
    }

    @Test
    void twelveMegapixelsFromBytesToFindings() throws IOException {
        byte[] photo = portrait(1);
        Path upload = Files.write(folder.resolve("upload"), photo);
        double[][] times = interleaved(() -> analyse(upload), () -> shrinkByGraphics(photo), () -> Thumbnails.of(
                        new ByteArrayInputStream(photo))
                .size(800, 800)
                .asBufferedImage());
        System.out.printf(
                "%n12 MP JPEG, %.1f MB, %d rounds interleaved, %d cores%n", photo.length / 1e6, ROUNDS, cores());
        System.out.printf("%-34s %8s %8s %7s%n", "", "median", "p95", "ratio");
        row("gate + decode + whole analysis", times[0], times[1]);
        row("ImageIO + Graphics2D to 800 px", times[1], times[1]);
        row("Thumbnailator to 800 px", times[2], times[1]);
        System.out.printf("peak heap since start (all three)  %5d MB%n", peakHeap() >> 20);
        double ratio = median(times[0]) / median(times[1]);
        System.out.printf("promised: no slower than ImageIO + Graphics2D; %.2fx, %s%n", ratio, verdict(ratio <= 1));
    }

    @Test
    void hostileFilesAreAnsweredWithinHalfASecond() throws IOException {
        var table = new BenchTable(
                "Answers to files that are no photos",
                "file",
                "KB",
                "answer",
                "median ms",
                "slowest ms",
                "of 500 ms",
                "promise");
        byte[] letter = "Dear Facet, this is a letter.".getBytes(StandardCharsets.US_ASCII);
        byte[] talkative = Pngs.withGigabyteOfText(Samples.png(Samples.scene(320, 240)));
        answer(table, "text named .jpg", letter, Reason.NOT_A_PHOTO);
        answer(table, "PNG of 60,000 x 60,000", Pngs.claiming(60_000, 60_000), Reason.TOO_MANY_PIXELS);
        answer(table, "JPEG of 8,000 x 8,000, 70 scans", Jpegs.scans(8000, 8000, 70, 5580), Reason.TOO_MANY_PIXELS);
        answer(table, "JPEG of 7,000 x 7,000, 70 scans", Jpegs.scans(7000, 7000, 70, 5580), Reason.HOSTILE);
        answer(table, "PNG of 320 x 240 with 1 GB of pixels", Pngs.inflating(1L << 30), Reason.HOSTILE);
        answer(table, "PNG of 320 x 240 with 1 GB of text", talkative, null);
        table.print();
    }

    /** @param expected null when the file is admitted without what is hostile in it */
    private void answer(BenchTable table, String name, byte[] upload, @Nullable Reason expected) throws IOException {
        Path file = Files.write(folder.resolve("hostile.jpg"), upload);
        assertThat(reason(file)).as(name).isEqualTo(expected);
        double[] times = interleaved(() -> reason(file))[0];
        double slowest = Arrays.stream(times).max().orElseThrow();
        table.row(
                name,
                upload.length / 1000,
                expected == null ? "cleaned" : expected,
                median(times),
                slowest,
                slowest / PROMISED,
                verdict(slowest <= PROMISED));
    }

    private @Nullable Reason reason(Path file) throws IOException {
        try {
            Samples.GATE.admit(file, folder.resolve("cleaned"));
            return null;
        } catch (PhotoRefused refused) {
            return refused.reason();
        }
    }

    /** A figure taken on a busy machine is no reason to fail. */
    private static String verdict(boolean kept) {
        return kept ? "kept" : "MISSED";
    }

    @Test
    void twoHundredPhotosInARowKeepMemoryLevel() throws IOException {
        Path[] uploads = new Path[4];
        for (int i = 0; i < uploads.length; i++) {
            uploads[i] = Files.write(folder.resolve("row" + i), portrait(10 + i));
        }
        for (int i = 0; i < 20; i++) {
            analyse(uploads[i % uploads.length]);
        }
        long before = residentKilobytes();
        for (int i = 0; i < 200; i++) {
            analyse(uploads[i % uploads.length]);
        }
        long after = residentKilobytes();
        System.out.printf("%n200 photos of 12 MP: resident %d MB before, %d MB after%n", before >> 10, after >> 10);
        assertThat(after - before).isLessThan(300 << 10);
    }

    private double[][] interleaved(Work... works) throws IOException {
        double[][] times = new double[works.length][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int i = 0; i < works.length; i++) {
                long start = System.nanoTime();
                works[i].run();
                if (round >= 0) {
                    times[i][round] = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        return times;
    }

    private void analyse(Path upload) throws IOException {
        Path cleaned = folder.resolve("cleaned");
        AdmittedPhoto photo = Samples.GATE.admit(upload, cleaned);
        assertThat(EYE.read(cleaned, photo).findings()).isNotEmpty();
    }

    private static void shrinkByGraphics(byte[] photo) throws IOException {
        BufferedImage full = ImageIO.read(new ByteArrayInputStream(photo));
        BufferedImage small = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = small.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(full, 0, 0, 800, 600, null);
        g.dispose();
        assertThat(small.getRGB(400, 300)).isNotZero();
    }

    private static byte[] portrait(long seed) {
        return Samples.jpeg(
                new PortraitPainter().paint(PortraitSpec.of(seed, Setting.PARK, Framing.HALF_LENGTH), 4000, 3000));
    }

    private static void row(String name, double[] times, double[] base) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        double p95 = sorted[(int) Math.ceil(0.95 * sorted.length) - 1];
        System.out.printf("%-34s %5.0f ms %5.0f ms %6.2fx%n", name, median(times), p95, median(times) / median(base));
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .mapToLong(p -> p.getPeakUsage().getUsed())
                .sum();
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** 0 where the system does not tell. */
    private static long residentKilobytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(l -> l.startsWith("VmRSS:"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
