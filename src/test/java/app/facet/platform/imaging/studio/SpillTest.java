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
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a coloured background leaves of itself on whoever stood before it. */
class SpillTest {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 1200;
    private static final int BLUE = 0x0078E6;
    private static final int GREY_CLOTH = 0x6B6B6B;
    private static final int BLUE_CLOTH = 0x2A55B0;

    /** From here on everybody sees it, steps of 255 between blue and red. */
    private static final int SEEN = 40;

    private static final PortraitPainter PAINTER = new PortraitPainter();

    @TempDir
    Path folder;

    private Studio studio;

    @BeforeEach
    void open() {
        studio = new Studio(folder);
    }

    @Test
    void aTingeAlongTheEdgeIsTakenOut() {
        for (SkinTone skin : new SkinTone[] {SkinTone.SAND, SkinTone.UMBER}) {
            BufferedImage portrait = portrait(spec(skin, GREY_CLOTH));
            assertThat(bluePoints(portrait, 0))
                    .as(skin + ", points that are blue")
                    .isLessThan(60);
        }
    }

    @Test
    void blueClothesStayBlueUpToTheirEdge() {
        BufferedImage portrait = portrait(spec(SkinTone.SAND, BLUE_CLOTH));
        int row = portrait.getHeight() - 8;
        int first = 0;
        while (first < portrait.getWidth() && !isBlue(portrait.getRGB(first, row))) {
            first++;
        }
        int last = portrait.getWidth() - 1;
        while (last > first && !isBlue(portrait.getRGB(last, row))) {
            last--;
        }
        int blue = 0;
        for (int x = first; x <= last; x++) {
            blue += isBlue(portrait.getRGB(x, row)) ? 1 : 0;
        }
        assertThat(blue).as("of %s points of cloth", last - first).isGreaterThan((int) (0.6 * (last - first)));
        assertThat(last - first).as("shoulders as wide as they are").isGreaterThan(portrait.getWidth() / 2);
    }

    private BufferedImage portrait(PortraitSpec spec) {
        return studio.shoot(tinged(spec), Studio.WHITE, Framing.CLASSIC).picture();
    }

    private static PortraitSpec spec(SkinTone skin, int cloth) {
        var person = new PersonSpec(skin, HairStyle.SHORT, HairColour.BLACK, false, false, Outfit.SWEATER, cloth, true);
        return PortraitSpec.of(11, Setting.STUDIO, PortraitSpec.Framing.CLOSE_UP)
                .withPeople(person)
                .withLight(PortraitSpec.Light.FRONT);
    }

    /** Before blue paper, which shines onto the edges. */
    private static BufferedImage tinged(PortraitSpec spec) {
        BufferedImage photo = PAINTER.people(spec, WIDTH, HEIGHT, BLUE);
        BufferedImage silhouette = PAINTER.silhouette(spec, WIDTH, HEIGHT);
        float[] cover = new float[WIDTH * HEIGHT];
        for (int i = 0; i < cover.length; i++) {
            cover[i] = (silhouette.getRGB(i % WIDTH, i / WIDTH) & 0xFF) / 255f;
        }
        float[] soft = Planes.values(Planes.blurred(Planes.of(cover, WIDTH, HEIGHT), 5));
        for (int i = 0; i < cover.length; i++) {
            double tinge = cover[i] * 0.8 * Math.clamp(2 * (1 - soft[i]), 0.0, 1.0);
            int rgb = photo.getRGB(i % WIDTH, i / WIDTH);
            int mixed = 0;
            for (int shift = 0; shift <= 16; shift += 8) {
                int own = rgb >> shift & 0xFF;
                mixed |= (int) Math.round(own + tinge * ((BLUE >> shift & 0xFF) - own)) << shift;
            }
            photo.setRGB(i % WIDTH, i / WIDTH, mixed);
        }
        return photo;
    }

    private static long bluePoints(BufferedImage picture, int from) {
        long blue = 0;
        for (int y = from; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                blue += isBlue(picture.getRGB(x, y)) ? 1 : 0;
            }
        }
        return blue;
    }

    private static boolean isBlue(int rgb) {
        return (rgb & 0xFF) - (rgb >> 16 & 0xFF) > SEEN;
    }
}
