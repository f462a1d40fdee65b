package app.facet.platform.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.facet.platform.imaging.painting.PortraitPainter;
import app.facet.platform.imaging.painting.PortraitSpec;
import app.facet.platform.imaging.painting.PortraitSpec.Framing;
import app.facet.platform.imaging.painting.PortraitSpec.Setting;
import app.facet.platform.imaging.retouching.Change;
import app.facet.platform.imaging.retouching.Fix;
import app.facet.platform.imaging.retouching.FixAdvice;
import app.facet.platform.imaging.retouching.FixAdviser;
import app.facet.platform.imaging.retouching.PhotoRetoucher;
import app.facet.platform.imaging.retouching.PhotoRetoucher.Wish;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On painted people and a real one: what was wrong gets better when it is measured again, and nobody is changed. */
class PhotoRetoucherTest {

    private static final PhotoDecoder DECODER = new PhotoDecoder();
    private static final PhotoEye EYE = new PhotoEye(DECODER);
    private static final PhotoRetoucher RETOUCHER = new PhotoRetoucher(DECODER);

    @TempDir
    Path folder;

    record Result(PhotoReading before, PhotoReading after, List<Change> changes, BufferedImage picture) {

        int gained(Aspect aspect) {
            return after.score(aspect).orElse(0) - before.score(aspect).orElse(0);
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(painted(21, Setting.STREET), painted(5, Setting.CAFE), real())
                .flatMap(person -> Stream.of(
                        fault(person, Fix.EXPOSURE, Aspect.LIGHTING, photo -> Defects.gain(photo, 0.35)),
                        fault(person, Fix.CONTRAST, Aspect.CONTRAST, photo -> Defects.flattened(photo, 0.35)),
                        fault(person, Fix.WHITE_BALANCE, Aspect.COLOUR, photo -> Defects.tinted(photo, 0.6, 0.88, 1.4)),
                        fault(person, Fix.STRAIGHTEN, Aspect.COMPOSITION, photo -> Defects.tilted(photo, 9))));
    }

    private static Arguments fault(BufferedImage person, Fix fix, Aspect aspect, UnaryOperator<BufferedImage> defect) {
        return Arguments.of(fix, aspect, defect.apply(person));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void whatIsAdvisedIsDoneAndMeasuredBetterAfterwards(Fix fix, Aspect aspect, BufferedImage faulty) {
        assertThat(FixAdviser.advise(read(faulty))).extracting(FixAdvice::fix).contains(fix);

        Result result = retouch(faulty, EnumSet.of(fix), null);

        assertThat(result.changes).extracting(Change::fix).containsExactly(fix);
        assertThat(result.gained(aspect)).isGreaterThan(15);
        assertThat(result.after.faces()).hasSize(1);
    }

    @Test
    void aSoftFaceIsMadeCrisper() {
        Result result = retouch(Defects.blurred(painted(21, Setting.STREET), 1), EnumSet.of(Fix.SHARPEN), null);

        assertThat(result.gained(Aspect.SHARPNESS)).isGreaterThan(10);
    }

    @Test
    void grainIsTakenAwayAndTheFaceStaysSharp() {
        var noisy = grained(painted(21, Setting.STREET), 14);
        assertThat(FixAdviser.advise(read(noisy))).extracting(FixAdvice::fix).contains(Fix.DENOISE);

        Result result = retouch(noisy, EnumSet.of(Fix.DENOISE), null);

        assertThat(result.after.metrics().sharpness().noise())
                .isLessThan(result.before.metrics().sharpness().noise() / 2);
        assertThat(result.after.score(Aspect.SHARPNESS).orElseThrow()).isGreaterThan(50);
    }

    @Test
    void aBusyBackgroundIsSoftenedAndTheFaceIsNot() {
        Result result = retouch(painted(5, Setting.CAFE), EnumSet.of(Fix.SOFTEN_BACKGROUND), null);

        assertThat(result.gained(Aspect.BACKGROUND)).isGreaterThan(20);
        assertThat(result.gained(Aspect.SHARPNESS)).isGreaterThan(-5);
    }

    @Test
    void whoeverStandsBeforeARealBackgroundStaysSharp() {
        Result result = retouch(real(), EnumSet.of(Fix.SOFTEN_BACKGROUND), null);

        assertThat(result.gained(Aspect.BACKGROUND)).isPositive();
        assertThat(result.gained(Aspect.SHARPNESS)).isGreaterThan(-8);
    }

    @Test
    void goodPhotosAreLeftAlone() {
        for (var photo : List.of(painted(21, Setting.STREET), real())) {
            assertThat(FixAdviser.advise(read(photo))).isEmpty();
        }
    }

    @Test
    void lightFixesThatAreNotNeededDoNothing() {
        Result result = retouch(real(), EnumSet.of(Fix.EXPOSURE, Fix.WHITE_BALANCE), null);

        assertThat(result.changes).isEmpty();
    }

    @Test
    void darkSkinInGoodLightStaysAsDarkAsItIs() {
        Result result = retouch(painted(5, Setting.CAFE), EnumSet.of(Fix.WHITE_BALANCE, Fix.CONTRAST), null);

        assertThat(result.after.metrics().light().exposure())
                .isCloseTo(result.before.metrics().light().exposure(), within(0.05));
    }

    @Test
    void takingTheColourOutOfTheLightKeepsSkinAsLightAsItWas() {
        Result result = retouch(Defects.tinted(real(), 0.7, 0.92, 1.3), EnumSet.of(Fix.WHITE_BALANCE), null);

        assertThat(result.after.metrics().light().exposure())
                .isCloseTo(result.before.metrics().light().exposure(), within(0.03));
    }

    @Test
    void aCropKeepsWhatWasAskedForAndSaysHowMuchItCost() {
        Result result = retouch(painted(21, Setting.STREET), Set.of(), new Box(0.1, 0.05, 0.8, 0.64));

        assertThat((double) result.after.width() / result.after.height())
                .isCloseTo(0.8 * 960 / (0.64 * 1200), within(0.01));
        assertThat(result.changes).singleElement().satisfies(change -> assertThat(change.parameters())
                .containsExactly(49));
    }

    @Test
    void aCropOfAPhotoThatIsStraightenedKeepsTheFace() {
        var tilted = Defects.tilted(painted(21, Setting.STREET), 9);

        Result result = retouch(tilted, EnumSet.of(Fix.STRAIGHTEN), new Box(0.1, 0, 0.8, 0.64));

        assertThat(result.after.faces()).hasSize(1);
        assertThat(result.changes).extracting(Change::fix).containsExactly(Fix.STRAIGHTEN, Fix.CROP);
    }

    @Test
    void photosWithoutPeopleAreBrightenedToo() {
        var beach =
                new PortraitPainter().paint(PortraitSpec.group(26, 0, Setting.BEACH, Framing.HALF_LENGTH), 900, 600);

        Result result = retouch(
                Defects.gain(beach, 0.3), EnumSet.of(Fix.EXPOSURE, Fix.WHITE_BALANCE, Fix.SOFTEN_BACKGROUND), null);

        assertThat(result.changes).extracting(Change::fix).containsExactly(Fix.EXPOSURE);
        assertThat(result.gained(Aspect.LIGHTING)).isPositive();
    }

    private static BufferedImage painted(long seed, Setting setting) {
        var framing = setting == Setting.CAFE ? Framing.CLOSE_UP : Framing.HALF_LENGTH;
        return new PortraitPainter().paint(PortraitSpec.of(seed, setting, framing), 960, 1200);
    }

    private static BufferedImage real() {
        try (var file = PhotoRetoucherTest.class.getResourceAsStream("/imaging/eileen-collins.jpg")) {
            return Samples.decode(file.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static BufferedImage grained(BufferedImage photo, double deviation) {
        var random = new java.util.Random(4);
        var grained = new BufferedImage(photo.getWidth(), photo.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < photo.getHeight(); y++) {
            for (int x = 0; x < photo.getWidth(); x++) {
                int grain = (int) Math.round(deviation * random.nextGaussian());
                int rgb = photo.getRGB(x, y);
                grained.setRGB(
                        x, y, shifted(rgb >> 16, grain) << 16 | shifted(rgb >> 8, grain) << 8 | shifted(rgb, grain));
            }
        }
        return grained;
    }

    private static int shifted(int channel, int by) {
        return Math.clamp((channel & 0xFF) + by, 0, 255);
    }

    private PhotoReading read(BufferedImage photo) {
        return read(Samples.admit(folder, Samples.jpeg(photo)));
    }

    private static PhotoReading read(Samples.Stored stored) {
        try {
            return EYE.read(stored.path(), stored.photo());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Result retouch(BufferedImage photo, Set<Fix> fixes, Box crop) {
        try {
            var stored = Samples.admit(folder, Samples.jpeg(photo));
            var before = read(stored);
            Path target = folder.resolve("retouched-" + System.nanoTime() + ".jpg");
            var changes = RETOUCHER.retouch(stored.path(), stored.photo(), before, new Wish(fixes, crop), target);
            byte[] file = Files.readAllBytes(target);
            return new Result(before, read(Samples.admit(folder, file)), changes, Samples.decode(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
