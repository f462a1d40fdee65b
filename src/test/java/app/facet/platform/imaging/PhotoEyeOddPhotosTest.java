package app.facet.platform.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.imaging.painting.PortraitPainter;
import app.facet.platform.imaging.painting.PortraitSpec;
import app.facet.platform.imaging.painting.PortraitSpec.Framing;
import app.facet.platform.imaging.painting.PortraitSpec.Setting;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PhotoEyeOddPhotosTest {

    private static final PhotoDecoder DECODER = new PhotoDecoder();
    private static final PhotoEye EYE = new PhotoEye(DECODER);
    private static final PhotoMaps MAPS = new PhotoMaps(DECODER);
    private static final PortraitPainter PAINTER = new PortraitPainter();

    @TempDir
    Path folder;

    static Stream<BufferedImage> strangePictures() {
        return Stream.of(
                flat(Color.BLACK, 400, 300),
                flat(Color.WHITE, 400, 300),
                flat(new Color(180, 40, 90), 300, 400),
                Samples.noise(400, 300, 5),
                Samples.scene(80, 80),
                Samples.noise(64, 64, 6),
                flat(Color.GRAY, 2000, 64),
                Samples.scene(64, 2000));
    }

    @ParameterizedTest
    @MethodSource("strangePictures")
    void strangePicturesAreReadWithoutInventingAnything(BufferedImage picture) throws IOException {
        PhotoReading reading = read(picture);
        assertThat(reading.faces()).isEmpty();
        assertThat(reading.aspects()).hasSize(Aspect.values().length);
        assertThat(reading.score(Aspect.FACE)).contains(0);
        assertThat(reading.score(Aspect.EXPRESSION)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void placesWithoutPeopleHaveNoFaces(Setting setting) throws IOException {
        PhotoReading reading = read(PAINTER.paint(PortraitSpec.group(3, 0, setting, Framing.HALF_LENGTH), 1500, 1000));
        assertThat(reading.faces()).isEmpty();
        assertThat(keys(reading)).contains("imaging.finding.face.none");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void everybodyInAGroupIsCounted(int people) throws IOException {
        PhotoReading reading =
                read(PAINTER.paint(PortraitSpec.group(21, people, Setting.STUDIO, Framing.HALF_LENGTH), 1500, 1200));
        assertThat(reading.faces()).hasSize(people);
        assertThat(keys(reading)).contains("imaging.finding.face.group");
        assertThat(reading.score(Aspect.FACE).orElseThrow()).isLessThan(65);
    }

    @Test
    void faceAtTheEdgeIsCalledCutOrFarAside() throws IOException {
        BufferedImage portrait = PAINTER.paint(PortraitSpec.of(2, Setting.STUDIO, Framing.CLOSE_UP), 1200, 1500);
        PhotoReading tight = read(Defects.cropped(portrait, 0.3, 0.245, 0.85, 0.8));
        assertThat(keys(tight))
                .containsAnyOf(
                        "imaging.finding.composition.head-cut",
                        "imaging.finding.face.cut",
                        "imaging.finding.face.none");
        PhotoReading aside = read(Defects.cropped(portrait, 0, 0, 0.78, 1));
        assertThat(aside.metrics().framing().centreX()).isGreaterThan(0.55);
    }

    @Test
    void sameFileGivesTheSameReadingOnManyThreads() throws Exception {
        var stored = Samples.admit(
                folder, Samples.jpeg(PAINTER.paint(PortraitSpec.of(4, Setting.PARK, Framing.CLOSE_UP), 800, 1000)));
        PhotoReading first = EYE.read(stored.path(), stored.photo());
        try (var pool = Executors.newFixedThreadPool(6)) {
            List<Callable<PhotoReading>> work = IntStream.range(0, 12)
                    .<Callable<PhotoReading>>mapToObj(_ -> () -> EYE.read(stored.path(), stored.photo()))
                    .toList();
            for (var answer : pool.invokeAll(work)) {
                assertThat(answer.get()).isEqualTo(first);
            }
        }
    }

    @Test
    void readingSurvivesStorageAsJson() throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        PhotoReading reading = read(PAINTER.paint(PortraitSpec.of(5, Setting.CAFE, Framing.CLOSE_UP), 800, 1000));
        assertThat(json.readValue(json.writeValueAsString(reading), PhotoReading.class))
                .isEqualTo(reading);
        AdmittedPhoto photo =
                Samples.admit(folder, Samples.png(Samples.scene(80, 80))).photo();
        assertThat(json.readValue(json.writeValueAsString(photo), AdmittedPhoto.class))
                .isEqualTo(photo);
    }

    @Test
    void clippingMapMarksLightAndDarkInDifferentWays() throws IOException {
        BufferedImage picture = flat(Color.GRAY, 800, 400);
        Graphics2D g = picture.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 200, 400);
        g.setColor(Color.BLACK);
        g.fillRect(600, 0, 200, 400);
        g.dispose();
        var stored = Samples.admit(folder, Samples.png(picture));
        Path target = folder.resolve("map.png");
        Rendered map = MAPS.clippingMap(stored.path(), stored.photo(), target);
        assertThat(map.width()).isEqualTo(480);
        BufferedImage drawn = Samples.decode(Files.readAllBytes(target));
        assertThat(covered(drawn, 10, 100)).isBetween(0.5, 0.8);
        assertThat(covered(drawn, 190, 290)).isZero();
        assertThat(covered(drawn, 380, 470)).isBetween(0.5, 0.8);
        assertThat(new Color(drawn.getRGB(1, 1)).getRed()).isGreaterThan(200);
    }

    @Test
    void blurMapVeilsABlurredPhotoMore() throws IOException {
        BufferedImage portrait = PAINTER.paint(PortraitSpec.of(2, Setting.STUDIO, Framing.CLOSE_UP), 1200, 1500);
        double sharp = veiled(portrait);
        assertThat(veiled(Defects.blurred(portrait, 8))).isGreaterThan(sharp + 0.05);
    }

    private double veiled(BufferedImage photo) throws IOException {
        var stored = Samples.admit(folder, Samples.jpeg(photo));
        Path target = folder.resolve("blur.png");
        MAPS.blurMap(stored.path(), stored.photo(), target);
        BufferedImage map = Samples.decode(Files.readAllBytes(target));
        return covered(map, 0, map.getWidth());
    }

    private static double covered(BufferedImage map, int from, int to) {
        double sum = 0;
        for (int y = 0; y < map.getHeight(); y++) {
            for (int x = from; x < to; x++) {
                sum += (map.getRGB(x, y) >>> 24) > 0 ? 1 : 0;
            }
        }
        return sum / map.getHeight() / (to - from);
    }

    private static List<String> keys(PhotoReading reading) {
        return reading.findings().stream().map(Finding::key).toList();
    }

    private static BufferedImage flat(Color colour, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(colour);
        g.fillRect(0, 0, width, height);
        g.dispose();
        return image;
    }

    private PhotoReading read(BufferedImage picture) {
        var stored = Samples.admit(folder, Samples.jpeg(picture));
        try {
            return EYE.read(stored.path(), stored.photo());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
