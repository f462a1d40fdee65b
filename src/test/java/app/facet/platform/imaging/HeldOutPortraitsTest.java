package app.facet.platform.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.imaging.painting.PortraitPainter;
import app.facet.platform.imaging.painting.PortraitSpec;
import app.facet.platform.imaging.painting.PortraitSpec.Framing;
import app.facet.platform.imaging.painting.PortraitSpec.Setting;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People none of whom served to fit anything: a defect has to show in the aspect it belongs to. */
class HeldOutPortraitsTest {

    /** One of them may be beyond what the engine can tell: of sixty, one tilt was. */
    private static final int PEOPLE = 12;

    private static final int LEAST = 11;

    /** How far a score has to fall to count, points of 100. */
    private static final int CLEARLY = 15;

    private static final PhotoEye EYE = new PhotoEye(new PhotoDecoder());
    private static final List<Setting> SETTINGS = List.of(Setting.values());

    @TempDir
    Path folder;

    /** What goes wrong, and where it has to show. */
    enum Defect {
        BLUR(Aspect.SHARPNESS),
        SHAKEN(Aspect.SHARPNESS),
        DARK(Aspect.LIGHTING),
        OVEREXPOSED(Aspect.LIGHTING),
        TILT(Aspect.COMPOSITION),
        SMALL(Aspect.RESOLUTION),
        NO_FACE(Aspect.FACE);

        private final Aspect aspect;

        Defect(Aspect aspect) {
            this.aspect = aspect;
        }

        BufferedImage in(BufferedImage photo) {
            return switch (this) {
                case BLUR -> Defects.blurred(photo, 5);
                case SHAKEN -> Defects.shaken(photo, 15, 30);
                case DARK -> Defects.gain(photo, 0.35);
                case OVEREXPOSED -> Defects.gain(photo, 3);
                case TILT -> Defects.tilted(photo, 13);
                case SMALL -> Defects.shrunk(photo, 0.36);
                case NO_FACE -> Defects.cropped(photo, 0, 0.6, 1, 1);
            };
        }
    }

    @Test
    void defectsShowInStrangersAsWell() {
        assertThat(shown()).allSatisfy((defect, times) -> assertThat(times)
                .as("%s seen in so many of %d", defect, PEOPLE)
                .isGreaterThanOrEqualTo(LEAST));
    }

    private Map<Defect, Integer> shown() {
        Map<Defect, Integer> shown = new EnumMap<>(Defect.class);
        IntStream.range(0, PEOPLE).mapToObj(HeldOutPortraitsTest::portrait).forEach(photo -> {
            PhotoReading good = read(photo);
            for (Defect defect : Defect.values()) {
                boolean fell = score(read(defect.in(photo)), defect.aspect) <= score(good, defect.aspect) - CLEARLY;
                shown.merge(defect, fell ? 1 : 0, Integer::sum);
            }
        });
        return shown;
    }

    private static BufferedImage portrait(int index) {
        Setting setting = SETTINGS.get(index % SETTINGS.size());
        Framing framing = index / SETTINGS.size() % 2 == 0 ? Framing.CLOSE_UP : Framing.HALF_LENGTH;
        return new PortraitPainter().paint(PortraitSpec.of(77_000 + index, setting, framing), 960, 1200);
    }

    private static int score(PhotoReading reading, Aspect aspect) {
        return reading.score(aspect).orElse(100);
    }

    private PhotoReading read(BufferedImage photo) {
        var stored = Samples.admit(folder, Samples.jpeg(photo));
        try {
            return EYE.read(stored.path(), stored.photo());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
