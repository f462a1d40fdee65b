package app.facet.platform.imaging.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.evaluation.QualityTable;
import app.facet.platform.imaging.painting.PortraitPainter;
import app.facet.platform.imaging.painting.PortraitSpec;
import app.facet.platform.imaging.painting.PortraitSpec.Setting;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well the studio tells a person from what lies behind, where that is known: painted people before what they were
 * painted before, before pieces of a photo and before each other's settings, and real people whose outline was drawn by
 * hand. And how alike portraits are to their own photo and to other people's.
 */
class StudioEvaluation {

    private static final int PEOPLE = 8;
    private static final int WIDTH = 960;
    private static final int HEIGHT = 1200;
    private static final List<Setting> SETTINGS = List.of(Setting.values());

    private static final List<Backdrop> BACKDROPS = List.of(Backdrop.values());

    @TempDir
    Path folder;

    /** A photo and where the person on it is. */
    private record Known(String name, BufferedImage photo, BufferedImage person, int lastRow) {}

    @Test
    void peopleAreToldFromWhatLiesBehind() throws IOException {
        var studio = new Studio(folder);
        var painted = new ArrayList<Double>();
        var pasted = new ArrayList<Double>();
        for (int i = 0; i < PEOPLE; i++) {
            measure(studio, painted(i), painted);
            measure(studio, pasted(i), pasted);
        }
        var real = new ArrayList<Double>();
        for (Outlined one : Outlined.kept()) {
            measure(studio, known(one), real);
        }
        var lent = new ArrayList<Double>();
        for (Outlined one : Outlined.lent()) {
            measure(studio, known(one), lent);
        }
        var table = new QualityTable("Person and background")
                .atLeast(0.95, "painted, own backdrop", "mean overlap", mean(painted), painted.size())
                .atLeast(0.95, "painted, before photos", "mean overlap", mean(pasted), pasted.size())
                .atLeast(0.95, "real photos", "mean overlap", mean(real), real.size())
                .atLeast(0.95, "real photos", "least overlap", least(real), real.size())
                .atLeast(0.85, "painted, all", "least overlap", Math.min(least(painted), least(pasted)), 2 * PEOPLE);
        if (!lent.isEmpty()) {
            table.atLeast(0.95, "real photos, lent", "mean overlap", mean(lent), lent.size());
        }
        table.check();
    }

    @Test
    void portraitsAreAlikeTheirOwnPhotoAndNobodyElses() throws IOException {
        var studio = new Studio(folder);
        var sources = new ArrayList<FaceLikeness.Seen>();
        var portraits = new ArrayList<FaceLikeness.Seen>();
        for (int i = 0; i < PEOPLE; i++) {
            FaceLikeness.Seen source = studio.seen(painted(i).photo());
            if (source.reading().faces().isEmpty()) {
                continue;
            }
            sources.add(source);
            portraits.add(studio.seen(studio.shoot(source, hard(i), Studio.sitting(Framing.CLASSIC))
                    .file()));
        }
        var source = studio.seen(Studio.astronaut());
        sources.add(source);
        portraits.add(studio.seen(
                studio.shoot(source, hard(1), Studio.sitting(Framing.CLOSE)).file()));
        int own = 0;
        int strangers = 0;
        for (int i = 0; i < sources.size(); i++) {
            double alike = FaceLikeness.between(Studio.DECODER, sources.get(i), portraits.get(i));
            double otherOne = FaceLikeness.between(Studio.DECODER, source, portraits.get(i));
            double otherWay = FaceLikeness.between(Studio.DECODER, sources.get(i), portraits.getLast());
            boolean stranger = i < sources.size() - 1;
            System.out.printf(
                    Locale.ROOT, "  likeness %d: own %.1f, astronaut %.1f, %.1f%n", i, alike, otherOne, otherWay);
            own += alike >= 85 ? 1 : 0;
            strangers += stranger && otherOne >= 50 ? 1 : 0;
            strangers += stranger && otherWay >= 50 ? 1 : 0;
        }
        new QualityTable("Likeness of portraits")
                .atLeast(0.99, "own portraits", "85 or more", own, sources.size())
                .atMost(0.01, "painted and real", "50 or more", strangers, 2 * (sources.size() - 1))
                .check();
    }

    /** A look that changes tone as much as looks do. */
    private static StudioLook hard(int i) {
        return new StudioLook(BACKDROPS.get(i % 10), 0x39424C, 0xB7A58C, LightSide.LEFT, 0.6, 0.3, 0.4, 1, 0.4);
    }

    private static void measure(Studio studio, Known known, List<Double> overlaps) throws IOException {
        FaceLikeness.Seen seen = studio.seen(known.photo());
        if (seen.reading().faces().isEmpty()) {
            System.out.printf("  %-34s no face found%n", known.name());
            return;
        }
        Path truth = Files.createTempFile("truth", ".png");
        ImageIO.write(known.person(), "png", truth.toFile());
        int longer = Math.max(known.photo().getWidth(), known.photo().getHeight());
        double overlap =
                Studio.DECODER.decode(seen.path(), seen.photo(), longer, bgr -> overlap(bgr, seen, known, truth));
        Files.delete(truth);
        System.out.printf(Locale.ROOT, "  %-34s %.3f%n", known.name(), overlap);
        overlaps.add(overlap);
    }

    private static double overlap(Mat bgr, FaceLikeness.Seen seen, Known known, Path truth) {
        Sitter sitter = Sitter.of(seen.reading(), bgr.cols(), bgr.rows());
        PersonMap map = PersonMap.of(bgr, sitter);
        Crop crop = new Framer(sitter, map, bgr.cols(), bgr.rows(), Framing.CLASSIC).choose();
        Mat portrait = crop.of(bgr, 1024);
        Matte matte = Matte.of(portrait, crop.of(map, Matte.WIDTH), crop.face(sitter));
        Mat person = crop.of(opencv_imgcodecs.imread(truth.toString()), Matte.WIDTH);
        byte[] wanted = new byte[3 * Matte.WIDTH * Matte.HEIGHT];
        person.data().get(wanted);
        int both = 0;
        int either = 0;
        for (int i = 0; i < matte.cover().length; i++) {
            int row = i / Matte.WIDTH;
            double[] at = crop.inPhoto(
                    crop.left() + crop.span() * (i % Matte.WIDTH) / Matte.WIDTH,
                    crop.top() + crop.span() * row / Matte.WIDTH);
            boolean found = matte.cover()[i] > 0.5;
            boolean there = (wanted[3 * i] & 0xFF) > 127 && at[1] >= 0;
            if (at[1] < known.lastRow()) {
                both += found && there ? 1 : 0;
                either += found || there ? 1 : 0;
            }
        }
        return (double) both / either;
    }

    private static Known painted(int i) {
        PortraitSpec spec = spec(i);
        var painter = new PortraitPainter();
        return new Known(
                "painted " + i + " " + spec.setting(),
                painter.paint(spec, WIDTH, HEIGHT),
                painter.silhouette(spec, WIDTH, HEIGHT),
                HEIGHT);
    }

    private static PortraitSpec spec(int i) {
        return PortraitSpec.of(
                91_000 + i,
                SETTINGS.get(i % SETTINGS.size()),
                i % 3 == 0 ? PortraitSpec.Framing.CLOSE_UP : PortraitSpec.Framing.HALF_LENGTH);
    }

    /** The person before a piece of a photo, or before somebody else's setting. */
    private static Known pasted(int i) {
        PortraitSpec spec = spec(i);
        var painter = new PortraitPainter();
        BufferedImage dark = painter.people(spec, WIDTH, HEIGHT, 0);
        BufferedImage mask = painter.silhouette(spec, WIDTH, HEIGHT);
        BufferedImage behind = i % 2 == 0
                ? Studio.part(Studio.astronaut(), 250 + 10 * i, 0, 130, 160, WIDTH, HEIGHT)
                : painter.paint(
                        new PortraitSpec(
                                7 + i,
                                List.of(),
                                SETTINGS.get((i + 3) % SETTINGS.size()),
                                spec.framing(),
                                spec.light(),
                                0),
                        WIDTH,
                        HEIGHT);
        var photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                photo.setRGB(x, y, over(dark.getRGB(x, y), behind.getRGB(x, y), mask.getRGB(x, y) & 0xFF));
            }
        }
        return new Known("pasted " + i + (i % 2 == 0 ? " before a photo" : " before a scene"), photo, mask, HEIGHT);
    }

    private static int over(int person, int behind, int cover) {
        int rgb = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int value = (person >> shift & 0xFF) + (behind >> shift & 0xFF) * (255 - cover) / 255;
            rgb |= Math.min(255, value) << shift;
        }
        return rgb;
    }

    private static Known known(Outlined real) {
        return new Known(real.name() + ", outline by hand", real.photo(), real.person(), real.lastRow());
    }

    private static double mean(List<Double> values) {
        assertThat(values).isNotEmpty();
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double least(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }
}
