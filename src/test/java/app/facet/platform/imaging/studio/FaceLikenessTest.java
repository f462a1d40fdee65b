package app.facet.platform.imaging.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.painting.PersonSpec.SkinTone;
import app.facet.platform.imaging.painting.PortraitSpec.Setting;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaceLikenessTest {

    private static final StudioLook HARD =
            new StudioLook(Backdrop.CANVAS, 0x3A332C, 0x8A7A66, LightSide.LEFT, 0.7, 0.4, 0.5, 1, 0.4);

    @TempDir
    Path folder;

    private Studio studio;
    private FaceLikeness.Seen astronaut;

    @BeforeEach
    void open() {
        studio = new Studio(folder);
        astronaut = studio.seen(Studio.astronaut());
    }

    @Test
    void aPortraitIsAlikeToItsPhotoWhateverTheLook() throws IOException {
        for (StudioLook look : new StudioLook[] {Studio.WHITE, HARD}) {
            var taken = studio.shoot(astronaut, look, Studio.sitting(Framing.CLASSIC));
            assertThat(taken.portrait().likeness()).isGreaterThan(85);
            assertThat(FaceLikeness.between(Studio.DECODER, astronaut, studio.seen(taken.file())))
                    .isGreaterThan(85);
        }
    }

    @Test
    void somebodyElseIsNotAlike() throws IOException {
        var other = studio.seen(Studio.painted(Studio.person(SkinTone.SAND, Setting.CAFE)));
        assertThat(FaceLikeness.between(Studio.DECODER, astronaut, other)).isLessThan(50);
        assertThat(FaceLikeness.between(Studio.DECODER, other, astronaut)).isLessThan(50);
    }

    @Test
    void anotherFacePastedIntoAPortraitIsNoticed() throws IOException {
        BufferedImage painted = Studio.painted(Studio.person(SkinTone.SAND, Setting.CAFE));
        Box from = studio.seen(painted).reading().faces().getFirst().box();
        var taken = studio.shoot(astronaut, Studio.WHITE, Studio.sitting(Framing.CLASSIC));
        BufferedImage swapped =
                pasted(painted, from, taken.picture(), taken.portrait().face());
        assertThat(FaceLikeness.between(Studio.DECODER, astronaut, studio.seen(swapped)))
                .isLessThan(FaceLikeness.LEAST);
    }

    @Test
    void whereThereIsNoFaceNothingIsAlike() throws IOException {
        var nobody = studio.seen(Studio.painted(Studio.person(1, Setting.PARK).withPeople()));
        assertThat(FaceLikeness.between(Studio.DECODER, astronaut, nobody)).isZero();
    }

    private static BufferedImage pasted(BufferedImage photo, Box from, BufferedImage portrait, Box to) {
        int width = (int) (to.width() * portrait.getWidth());
        int height = (int) (to.height() * portrait.getHeight());
        int left = (int) (to.x() * portrait.getWidth());
        int top = (int) (to.y() * portrait.getHeight());
        Graphics2D g = portrait.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.setClip(new Ellipse2D.Double(left + 0.1 * width, top, 0.8 * width, 1.05 * height));
        g.drawImage(
                photo,
                left,
                top,
                left + width,
                top + height,
                (int) (from.x() * photo.getWidth()),
                (int) (from.y() * photo.getHeight()),
                (int) ((from.x() + from.width()) * photo.getWidth()),
                (int) ((from.y() + from.height()) * photo.getHeight()),
                null);
        g.dispose();
        return portrait;
    }
}
