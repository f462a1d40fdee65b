package app.facet.platform.imaging.painting;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.imaging.painting.PortraitSpec.Framing;
import app.facet.platform.imaging.painting.PortraitSpec.Setting;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PortraitPainterTest {

    private static final PortraitSpec SPEC = PortraitSpec.of(7, Setting.PARK, Framing.CLOSE_UP);

    @Test
    void sameSpecGivesTheSamePicture() {
        assertThat(pixels(SPEC)).isEqualTo(pixels(SPEC));
    }

    @Test
    void otherSeedGivesAnotherPicture() {
        assertThat(pixels(SPEC)).isNotEqualTo(pixels(PortraitSpec.of(8, Setting.PARK, Framing.CLOSE_UP)));
    }

    @Test
    void pictureHasTheSizeAskedFor() {
        BufferedImage large = new PortraitPainter().paint(SPEC.withTilt(5), 2400, 1700);
        assertThat(large.getWidth()).isEqualTo(2400);
        assertThat(large.getHeight()).isEqualTo(1700);
    }

    private static int[] pixels(PortraitSpec spec) {
        return new PortraitPainter().paint(spec, 160, 200).getRGB(0, 0, 160, 200, null, 0, 160);
    }
}
