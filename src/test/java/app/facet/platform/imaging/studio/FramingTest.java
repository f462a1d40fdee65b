package app.facet.platform.imaging.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.painting.PersonSpec.SkinTone;
import app.facet.platform.imaging.painting.PortraitSpec.Setting;
import app.facet.platform.imaging.studio.Studio.Taken;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FramingTest {

    private static final BufferedImage SOMEBODY = Studio.painted(Studio.person(SkinTone.OLIVE, Setting.PARK));

    @TempDir
    Path folder;

    private Studio studio;

    @BeforeEach
    void open() {
        studio = new Studio(folder);
    }

    @ParameterizedTest
    @EnumSource
    void everyFramingPutsTheFaceWherePhotographersDo(Framing framing) {
        Portrait portrait = studio.shoot(SOMEBODY, Studio.WHITE, framing).portrait();
        assertThat(portrait.width()).isBetween(1024, 2048);
        assertThat((double) portrait.height() / portrait.width()).isCloseTo(1.25, within(0.002));
        assertThat(portrait.face().width()).isCloseTo(Framer.share(framing), within(0.05));
        assertThat(portrait.face().centreX()).isCloseTo(0.5, within(0.06));
        double eyes = portrait.face().y() + 0.4 * portrait.face().height();
        assertThat(eyes).isBetween(0.35, 0.45);
    }

    @Test
    void aHeadThatTouchesTheTopStaysAtTheTop() {
        FaceLikeness.Seen whole = studio.seen(SOMEBODY);
        Box face = whole.reading().faces().getFirst().box();
        int cut = (int) ((face.y() - 0.1 * face.height()) * SOMEBODY.getHeight());
        BufferedImage headless = SOMEBODY.getSubimage(0, cut, SOMEBODY.getWidth(), SOMEBODY.getHeight() - cut);
        Taken taken = studio.shoot(
                Studio.part(
                        headless,
                        0,
                        0,
                        headless.getWidth(),
                        headless.getHeight(),
                        headless.getWidth(),
                        headless.getHeight()),
                Studio.WHITE,
                Framing.CLASSIC);
        assertThat(taken.portrait().notes()).contains(PortraitNote.HEAD_CUT);
        int[] top = rgb(
                taken.picture(),
                (int) (taken.portrait().face().centreX() * taken.portrait().width()),
                3);
        assertThat(top[0] + top[1] + top[2]).isLessThan(500);
    }

    @Test
    void wherePhotosEndAtTheNeckTheFrameIsTighterAndNobodyFloats() {
        FaceLikeness.Seen whole = studio.seen(SOMEBODY);
        Box face = whole.reading().faces().getFirst().box();
        int bottom = (int) ((face.y() + 1.45 * face.height()) * SOMEBODY.getHeight());
        Taken taken = studio.shoot(
                Studio.part(SOMEBODY, 0, 0, SOMEBODY.getWidth(), bottom, SOMEBODY.getWidth(), bottom),
                Studio.WHITE,
                Framing.WIDE);
        assertThat(taken.portrait().notes()).contains(PortraitNote.TIGHTER);
        int[] last = rgb(
                taken.picture(), taken.portrait().width() / 2, taken.portrait().height() - 2);
        assertThat(Math.min(last[0], Math.min(last[1], last[2]))).isLessThan(225);
    }

    /** Rows that repeat the photo's last row look like streaks. */
    @ParameterizedTest
    @EnumSource
    void aPhotoThatCutsTheHeadOffFillsTheFrameAndNoHairIsMadeUp(Framing framing) {
        Taken taken = studio.shoot(strip(0.2, 1.28), Studio.WHITE, framing);
        assertThat(taken.portrait().notes()).contains(PortraitNote.HEAD_CUT, PortraitNote.TIGHTER);
        assertThat(change(taken, 0.005)).isGreaterThan(6);
        assertThat(change(taken, 0.97)).isGreaterThan(6);
    }

    @Test
    void ofAPhotoThatEndsWithinTheFaceNoPortraitIsMade() {
        BufferedImage strip = strip(-0.05, 1.0);
        assertThatThrownBy(() -> studio.shoot(strip, Studio.WHITE, Framing.CLASSIC))
                .isInstanceOfSatisfying(StudioRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(StudioRefused.Reason.CUT_OFF));
    }

    /** Somebody on a photo that ends so many heights of the face above it and below its top. */
    private BufferedImage strip(double above, double below) {
        BufferedImage whole = Studio.astronaut();
        Box face = studio.seen(whole).reading().faces().getFirst().box();
        int top = (int) ((face.y() - above * face.height()) * whole.getHeight());
        int bottom = (int) ((face.y() + below * face.height()) * whole.getHeight());
        return Studio.part(whole, 0, top, whole.getWidth(), bottom - top, 2 * whole.getWidth(), 2 * (bottom - top));
    }

    /** How much a row in the middle of the portrait differs from one a fiftieth of its height below, steps of 255. */
    private static double change(Taken taken, double from) {
        BufferedImage picture = taken.picture();
        int y = (int) (from * picture.getHeight());
        int below = y + picture.getHeight() / 50;
        return IntStream.range(picture.getWidth() / 3, picture.getWidth() * 2 / 3)
                .map(x -> Math.abs(green(picture, x, y) - green(picture, x, below)))
                .average()
                .orElseThrow();
    }

    private static int green(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) >> 8 & 0xFF;
    }

    private static int[] rgb(BufferedImage picture, int x, int y) {
        int rgb = picture.getRGB(x, y);
        return new int[] {rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF};
    }
}
