package app.facet.platform.imaging.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.bench.BenchTable;
import app.facet.platform.imaging.PhotoDecoder;
import app.facet.platform.imaging.Rendition;
import app.facet.platform.imaging.painting.PersonSpec.SkinTone;
import app.facet.platform.imaging.painting.PortraitPainter;
import app.facet.platform.imaging.painting.PortraitSpec.Setting;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the time of a portrait by step, next to what merely decoding and encoding the same photo costs. */
@Tag("bench")
class StudioBench {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 12;

    /** What a portrait may take, seconds. */
    private static final double PROMISED = 4;

    private static final List<Backdrop> BACKDROPS = List.of(Backdrop.values());

    private static final PhotoDecoder DECODER = Studio.DECODER;

    @TempDir
    Path folder;

    @Test
    void portraitsOfTwelveMegapixels() throws IOException {
        var table = new BenchTable(
                "A portrait from twelve megapixels",
                "what",
                "median s",
                "slowest s",
                "of decoding and encoding alone",
                "promise");
        FaceLikeness.Seen usual = photo(0.55);
        FaceLikeness.Seen close = photo(1);
        List<Double> peer = new ArrayList<>();
        for (Backdrop backdrop : new Backdrop[] {Backdrop.SPOT, Backdrop.LIBRARY}) {
            measure(table, backdrop + ", face of " + pixels(usual), usual, backdrop, peer);
        }
        measure(table, "SPOT, face of " + pixels(close), close, Backdrop.SPOT, peer);
        table.row("decoding and encoding alone", median(peer), BenchTable.quantile(peer, 1), 1.0, "");
        table.row("peak resident memory, MB", peak() >> 10, "", "", "");
        table.row("megabytes of the photos", Files.size(usual.path()) / 1e6, Files.size(close.path()) / 1e6, "", "");
        table.print();
        assertThat(peer).isNotEmpty();
    }

    @Test
    void aHundredPortraitsInARowKeepMemoryLevel() throws IOException {
        FaceLikeness.Seen photo = photo(0.55);
        for (int i = 0; i < 10; i++) {
            shoot(photo, BACKDROPS.get(i % 10), new EnumMap<>(StudioStep.class));
        }
        long before = resident("VmRSS:");
        for (int i = 0; i < 100; i++) {
            shoot(photo, BACKDROPS.get(i % 10), new EnumMap<>(StudioStep.class));
        }
        long after = resident("VmRSS:");
        System.out.printf("%n100 portraits: resident %d MB before, %d MB after%n", before >> 10, after >> 10);
        assertThat(after - before).isLessThan(300 << 10);
    }

    private void measure(BenchTable table, String name, FaceLikeness.Seen photo, Backdrop backdrop, List<Double> peer)
            throws IOException {
        var whole = new ArrayList<Double>();
        Map<StudioStep, List<Double>> steps = new EnumMap<>(StudioStep.class);
        var alone = new ArrayList<Double>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            Map<StudioStep, Double> times = new EnumMap<>(StudioStep.class);
            double seconds = shoot(photo, backdrop, times);
            double copying = copy(photo);
            if (round >= 0) {
                whole.add(seconds);
                alone.add(copying);
                times.forEach((step, time) ->
                        steps.computeIfAbsent(step, _ -> new ArrayList<>()).add(time));
            }
        }
        peer.addAll(alone);
        double median = median(whole);
        table.row(
                name,
                median,
                BenchTable.quantile(whole, 1),
                median / median(alone),
                median <= PROMISED ? "kept" : "MISSED");
        steps.forEach((step, times) -> table.row("  " + step, median(times), BenchTable.quantile(times, 1), "", ""));
    }

    private double shoot(FaceLikeness.Seen photo, Backdrop backdrop, Map<StudioStep, Double> times) throws IOException {
        long start = System.nanoTime();
        var last = new ArrayList<StudioStep>();
        long[] since = {start};
        new PortraitStudio(DECODER)
                .shoot(
                        photo.path(),
                        photo.photo(),
                        photo.reading(),
                        Studio.look(backdrop, 0x56606C, 0xC9B79A),
                        Studio.sitting(Framing.CLASSIC),
                        folder.resolve("portrait.jpg"),
                        step -> {
                            long now = System.nanoTime();
                            if (!last.isEmpty()) {
                                times.put(last.getLast(), (now - since[0]) / 1e9);
                            }
                            since[0] = now;
                            last.add(step);
                        });
        long end = System.nanoTime();
        times.put(last.getLast(), (end - since[0]) / 1e9);
        return (end - start) / 1e9;
    }

    private double copy(FaceLikeness.Seen photo) throws IOException {
        long start = System.nanoTime();
        DECODER.render(photo.path(), photo.photo(), 4000, Rendition.FINE_JPEG, folder.resolve("copy.jpg"));
        return (System.nanoTime() - start) / 1e9;
    }

    /** A photo of 3,000 × 4,000 with somebody who takes that share of what half-length portraits give them. */
    private FaceLikeness.Seen photo(double share) throws IOException {
        var painter = new PortraitPainter();
        var spec = Studio.person(SkinTone.SAND, Setting.CAFE);
        BufferedImage painted = painter.paint(spec, 3000, 4000);
        if (share < 1) {
            BufferedImage behind = painter.paint(spec.withPeople(), 3000, 4000);
            int width = (int) (3000 * share);
            int height = (int) (4000 * share);
            behind.createGraphics().drawImage(painted, (3000 - width) / 2, 4000 - height, width, height, null);
            painted = behind;
        }
        Path upload = folder.resolve("upload-" + share + ".jpg");
        write(painted, upload);
        return new Studio(folder).seen(upload);
    }

    /** As finely as cameras do. */
    private static void write(BufferedImage photo, Path target) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(target.toFile())) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0.94f);
            writer.write(null, new IIOImage(photo, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    private static String pixels(FaceLikeness.Seen photo) {
        return Math.round(photo.reading().faces().getFirst().box().width() * 3000) + " px";
    }

    private static double median(List<Double> values) {
        return BenchTable.quantile(values, 0.5);
    }

    private static long peak() throws IOException {
        return resident("VmHWM:");
    }

    /** Kilobytes; 0 where the system does not tell. */
    private static long resident(String what) throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(l -> l.startsWith(what))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
