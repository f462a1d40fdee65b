package app.facet.platform.imaging;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the time of a whole analysis, next to what merely shrinking the same photo costs in plain Java. */
@Tag("bench")
class PhotoAnalysisBench {

    private static final int WARM_UP = 5;
    private static final int ROUNDS = 20;
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
        assertThat(median(times[0])).isLessThanOrEqualTo(median(times[1]));
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
