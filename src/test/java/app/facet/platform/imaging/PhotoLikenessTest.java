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
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoLikenessTest {

    private static final PhotoLikeness LIKENESS = new PhotoLikeness(new PhotoDecoder());

    private static final List<Setting> SETTINGS = List.of(Setting.values());

    @TempDir
    Path folder;

    @Test
    void theSamePictureIsKnownAgainAfterWhatPeopleAndAppsDoToIt() {
        for (int i = 0; i < 8; i++) {
            var photo = painted(i, SETTINGS.get(i % SETTINGS.size()));
            long hash = hash(photo);
            for (var changed : List.of(
                    Defects.shrunk(photo, 0.4),
                    Defects.gain(photo, 0.8),
                    Defects.tinted(photo, 1.05, 1, 0.9),
                    Defects.blurred(photo, 1),
                    Defects.cropped(photo, 0.02, 0.02, 0.98, 0.98))) {
                assertThat(PhotoLikeness.distance(hash, hash(changed))).isLessThanOrEqualTo(PhotoLikeness.NEARLY_SAME);
            }
        }
    }

    @Test
    void onePersonInDifferentPlacesIsNotTheSamePicture() {
        var photos = IntStream.range(0, 12)
                .mapToObj(i -> PortraitSpec.of(
                        100 + i,
                        SETTINGS.get(i % SETTINGS.size()),
                        i % 2 == 0 ? Framing.CLOSE_UP : Framing.HALF_LENGTH))
                .map(spec -> new PortraitPainter().paint(spec, 600, 750))
                .map(this::hash)
                .toList();

        for (int i = 0; i < photos.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(PhotoLikeness.distance(photos.get(i), photos.get(j)))
                        .isGreaterThan(PhotoLikeness.NEARLY_SAME);
            }
        }
    }

    private static BufferedImage painted(int seed, Setting setting) {
        return new PortraitPainter().paint(PortraitSpec.of(seed, setting, Framing.HALF_LENGTH), 600, 750);
    }

    private long hash(BufferedImage photo) {
        var stored = Samples.admit(folder, Samples.jpeg(photo));
        try {
            return LIKENESS.hash(stored.path(), stored.photo());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
