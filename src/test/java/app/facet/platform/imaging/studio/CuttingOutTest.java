package app.facet.platform.imaging.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.imaging.painting.PersonSpec;
import app.facet.platform.imaging.painting.PersonSpec.HairColour;
import app.facet.platform.imaging.painting.PersonSpec.HairStyle;
import app.facet.platform.imaging.painting.PersonSpec.Outfit;
import app.facet.platform.imaging.painting.PersonSpec.SkinTone;
import app.facet.platform.imaging.painting.PortraitPainter;
import app.facet.platform.imaging.painting.PortraitSpec;
import app.facet.platform.imaging.painting.PortraitSpec.Setting;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.IntUnaryOperator;
import javax.imageio.ImageIO;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where people were cut out wrongly once, painted again so that everybody knows where they end. */
class CuttingOutTest {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 1200;

    /** Half the width of a painted face, and where its eyes lie. */
    private static final double UNIT = 0.185 * WIDTH;

    private static final double EYES = 0.4 * HEIGHT;

    private static final int BLUE = 0x0078E6;
    private static final int NIGHT = 0x003060;

    private static final PortraitPainter PAINTER = new PortraitPainter();

    @TempDir
    Path folder;

    private Studio studio;

    @BeforeEach
    void open() {
        studio = new Studio(folder);
    }

    @Test
    void nothingOfABrightBackgroundStaysBesideANarrowJaw() throws IOException {
        for (HairStyle hair : new HairStyle[] {HairStyle.SHORT, HairStyle.BUN}) {
            PortraitSpec spec = spec(SkinTone.SAND, hair);
            Cut cut = cut(narrowed(PAINTER.people(spec, WIDTH, HEIGHT, BLUE)), narrowed(silhouette(spec)));
            assertThat(cut.left).as(hair + ", background kept").isLessThan(40);
            assertThat(cut.lost).as(hair + ", person lost").isLessThan(10);
        }
    }

    @Test
    void darkHairAtTheTempleStaysWholeBeforeADarkColour() throws IOException {
        for (HairStyle hair : new HairStyle[] {HairStyle.SHORT, HairStyle.BUN}) {
            PortraitSpec spec = spec(SkinTone.SAND, hair);
            Cut cut = cut(PAINTER.people(spec, WIDTH, HEIGHT, NIGHT), silhouette(spec));
            assertThat(cut.thinnest).as(hair + ", least cover inside").isGreaterThan(0.95);
            assertThat(cut.left).as(hair + ", background kept").isLessThan(60);
        }
    }

    @Test
    void somebodyOutOfFocusBesideTheHairIsLeftOut() throws IOException {
        PortraitSpec spec = spec(SkinTone.SAND, HairStyle.CURLY);
        BufferedImage silhouette = silhouette(spec);
        BufferedImage photo = over(PAINTER.people(spec, WIDTH, HEIGHT, 0), silhouette, onlooker());
        Cut cut = cut(photo, silhouette);
        assertThat(cut.left).as("background kept").isLessThan(100);
        assertThat(cut.lost).as("person lost").isLessThan(20);
    }

    private static PortraitSpec spec(SkinTone skin, HairStyle hair) {
        var person = new PersonSpec(skin, hair, HairColour.BLACK, false, false, Outfit.BLAZER, 0x6B6F78, true);
        return PortraitSpec.of(11, Setting.STUDIO, PortraitSpec.Framing.CLOSE_UP)
                .withPeople(person)
                .withLight(PortraitSpec.Light.FRONT);
    }

    private static BufferedImage silhouette(PortraitSpec spec) {
        return PAINTER.silhouette(spec, WIDTH, HEIGHT);
    }

    /** Below the eyes ever narrower, down to three fifths at the chin. */
    private static BufferedImage narrowed(BufferedImage picture) {
        var narrowed = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        double chin = EYES + 1.3 * UNIT;
        for (int y = 0; y < HEIGHT; y++) {
            double down = Math.clamp((y - EYES + 0.1 * UNIT) / (1.4 * UNIT), 0.0, 1.0);
            double back = Math.clamp(1 - (y - chin - 250) / 200, 0.0, 1.0);
            double width = 1 - 0.4 * down * back;
            for (int x = 0; x < WIDTH; x++) {
                int from = (int) Math.clamp(WIDTH / 2.0 + (x - WIDTH / 2.0) / width, 0, WIDTH - 1.0);
                narrowed.setRGB(x, y, picture.getRGB(from, y));
            }
        }
        return narrowed;
    }

    /** Somebody else, to the left and far out of focus. */
    private static BufferedImage onlooker() {
        var person = new PersonSpec(
                SkinTone.BRONZE, HairStyle.SHORT, HairColour.BROWN, false, false, Outfit.SWEATER, 0x8F5A3A, true);
        BufferedImage painted = PAINTER.paint(
                PortraitSpec.of(23, Setting.PARK, PortraitSpec.Framing.CLOSE_UP).withPeople(person), WIDTH, HEIGHT);
        var moved = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = moved.createGraphics();
        g.setColor(new Color(0x9AA09A));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.drawImage(painted, -260, -40, null);
        g.dispose();
        return blurred(moved);
    }

    private static BufferedImage blurred(BufferedImage picture) {
        var blurred = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int shift = 0; shift <= 16; shift += 8) {
            float[] channel = new float[WIDTH * HEIGHT];
            for (int i = 0; i < channel.length; i++) {
                channel[i] = picture.getRGB(i % WIDTH, i / WIDTH) >> shift & 0xFF;
            }
            channel = Planes.values(Planes.blurred(Planes.of(channel, WIDTH, HEIGHT), 18));
            for (int i = 0; i < channel.length; i++) {
                int rgb = blurred.getRGB(i % WIDTH, i / WIDTH) | Math.clamp(Math.round(channel[i]), 0, 255) << shift;
                blurred.setRGB(i % WIDTH, i / WIDTH, rgb);
            }
        }
        return blurred;
    }

    private static BufferedImage over(BufferedImage person, BufferedImage silhouette, BufferedImage behind) {
        var photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int free = 255 - (silhouette.getRGB(x, y) & 0xFF);
                int one = person.getRGB(x, y);
                int other = behind.getRGB(x, y);
                IntUnaryOperator mixed =
                        shift -> Math.min(255, (one >> shift & 0xFF) + (other >> shift & 0xFF) * free / 255) << shift;
                photo.setRGB(x, y, mixed.applyAsInt(0) | mixed.applyAsInt(8) | mixed.applyAsInt(16));
            }
        }
        return photo;
    }

    /**
     * What was made of a photo.
     *
     * @param lost sum of what is missing of points well inside the person
     * @param left sum of what is kept of points well outside
     * @param thinnest mean cover of the worst thousandth of the points well inside
     */
    private record Cut(double lost, double left, double thinnest) {}

    private Cut cut(BufferedImage photo, BufferedImage silhouette) throws IOException {
        Path truth = Files.createTempFile(folder, "truth", ".png");
        ImageIO.write(silhouette, "png", truth.toFile());
        FaceLikeness.Seen seen = studio.seen(photo);
        return Studio.DECODER.decode(seen.path(), seen.photo(), HEIGHT, bgr -> cut(bgr, seen, truth));
    }

    private static Cut cut(Mat bgr, FaceLikeness.Seen seen, Path truth) {
        Sitter sitter = Sitter.of(seen.reading(), bgr.cols(), bgr.rows());
        PersonMap map = PersonMap.of(bgr, sitter);
        Crop crop = new Framer(sitter, map, bgr.cols(), bgr.rows(), Framing.CLASSIC).choose();
        float[] cover = Matte.of(crop.of(bgr, 1024), crop.of(map, Matte.WIDTH), crop.face(sitter))
                .cover();
        byte[] wanted = new byte[3 * cover.length];
        crop.of(opencv_imgcodecs.imread(truth.toString()), Matte.WIDTH).data().get(wanted);
        float[] person = new float[cover.length];
        for (int i = 0; i < person.length; i++) {
            person[i] = (wanted[3 * i] & 0xFF) / 255f;
        }
        float[] soft = Planes.values(Planes.blurred(Planes.of(person, Matte.WIDTH, Matte.HEIGHT), 2));
        double left = 0;
        double lost = 0;
        var inside = new ArrayList<Float>();
        for (int i = 0; i < cover.length; i++) {
            left += soft[i] < 0.005 ? cover[i] : 0;
            if (soft[i] > 0.995) {
                lost += 1 - cover[i];
                inside.add(cover[i]);
            }
        }
        double thinnest = inside.stream()
                .sorted()
                .limit(inside.size() / 1000)
                .mapToDouble(Float::doubleValue)
                .average()
                .orElseThrow();
        return new Cut(lost, left, thinnest);
    }
}
