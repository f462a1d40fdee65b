package app.facet.platform.imaging.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.painting.PersonSpec.SkinTone;
import app.facet.platform.imaging.painting.PortraitPainter;
import app.facet.platform.imaging.painting.PortraitSpec;
import app.facet.platform.imaging.painting.PortraitSpec.Setting;
import app.facet.platform.imaging.studio.Studio.Taken;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortraitStudioTest {

    private static final List<Backdrop> BACKDROPS = List.of(Backdrop.values());

    private static final BufferedImage SOMEBODY = Studio.painted(Studio.person(SkinTone.OLIVE, Setting.PARK));

    @TempDir
    Path folder;

    private Studio studio;

    @BeforeEach
    void open() {
        studio = new Studio(folder);
    }

    @Test
    void whatComesOutIsAPhotoOnceMoreWithOneLevelFace() {
        Taken taken = studio.shoot(
                Studio.painted(Studio.person(SkinTone.OLIVE, Setting.PARK).withTilt(8)), Studio.WHITE, Framing.CLASSIC);
        FaceLikeness.Seen seen = studio.seen(taken.file());
        assertThat(seen.reading().faces()).hasSize(1);
        assertThat(seen.photo().wideGamut()).isFalse();
        assertThat(seen.reading().metrics().framing().tilt()).isCloseTo(0, within(3.0));
    }

    @Test
    void nothingOfTheOldBackgroundIsLeftAtTheEdge() {
        var spec = Studio.person(SkinTone.SAND, Setting.STUDIO);
        BufferedImage beforeGreen = new PortraitPainter().people(spec, 960, 1200, 0x18B04A);
        for (int paper : new int[] {0xF6F6F6, 0x101012, 0x808080}) {
            BufferedImage picture = studio.shoot(
                            beforeGreen, Studio.look(Backdrop.SEAMLESS, paper, paper), Framing.CLASSIC)
                    .picture();
            int green = 0;
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    int[] rgb = rgb(picture, x, y);
                    green += rgb[1] > Math.max(rgb[0], rgb[2]) + 24 ? 1 : 0;
                }
            }
            assertThat(green / (double) (picture.getWidth() * picture.getHeight()))
                    .isLessThan(0.002);
        }
    }

    @Test
    void everySkinKeepsItsLightness() {
        Map<SkinTone, Double> after = new EnumMap<>(SkinTone.class);
        for (SkinTone skin : List.of(SkinTone.PORCELAIN, SkinTone.OLIVE, SkinTone.UMBER)) {
            FaceLikeness.Seen source = studio.seen(Studio.painted(Studio.person(skin, Setting.PARK)));
            BufferedImage photo = Studio.painted(Studio.person(skin, Setting.PARK));
            double before = skin(photo, source.reading().faces().getFirst().box());
            Taken taken = studio.shoot(source, Studio.WHITE, Studio.sitting(Framing.CLASSIC));
            after.put(skin, skin(taken.picture(), taken.portrait().face()));
            assertThat(after.get(skin)).as(skin.name()).isCloseTo(before, within(8.0));
        }
        assertThat(after.get(SkinTone.UMBER)).isLessThan(after.get(SkinTone.OLIVE) - 8);
        assertThat(after.get(SkinTone.OLIVE)).isLessThan(after.get(SkinTone.PORCELAIN) - 8);
    }

    @Test
    void ofTwoPeopleOnlyOneIsPortrayed() {
        var two = new PortraitPainter()
                .paint(PortraitSpec.group(4, 2, Setting.PARK, PortraitSpec.Framing.HALF_LENGTH), 1500, 1200);
        FaceLikeness.Seen source = studio.seen(two);
        assertThat(source.reading().faces()).hasSize(2);
        Taken taken = studio.shoot(source, Studio.WHITE, Studio.sitting(Framing.WIDE));
        assertThat(studio.seen(taken.file()).reading().faces()).hasSize(1);
        assertThat(taken.portrait().notes()).contains(PortraitNote.UNSURE_EDGES);
    }

    @Test
    void facesOfAFewPixelsAndNoFacesAreRefused() {
        BufferedImage small = Studio.part(SOMEBODY, 0, 0, 1200, 1500, 240, 300);
        assertThatThrownBy(() -> studio.shoot(small, Studio.WHITE, Framing.CLASSIC))
                .isInstanceOfSatisfying(StudioRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(StudioRefused.Reason.TOO_SMALL));
        var nobody = new PortraitPainter().paint(Studio.person(1, Setting.PARK).withPeople(), 600, 750);
        assertThatThrownBy(() -> studio.shoot(nobody, Studio.WHITE, Framing.CLASSIC))
                .isInstanceOfSatisfying(StudioRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(StudioRefused.Reason.NO_FACE));
    }

    @Test
    void monochromeHasNoColourAtAll() {
        var mono = new StudioLook(Backdrop.GARDEN, 0x3F6B3A, 0xD8DF9A, LightSide.LEFT, 0.5, 0.6, 0.3, 0, 0.3);
        BufferedImage picture = studio.shoot(SOMEBODY, mono, Framing.CLASSIC).picture();
        int most = 0;
        for (int y = 0; y < picture.getHeight(); y += 3) {
            for (int x = 0; x < picture.getWidth(); x += 3) {
                int[] rgb = rgb(picture, x, y);
                most = Math.max(
                        most, Math.max(rgb[0], Math.max(rgb[1], rgb[2])) - Math.min(rgb[0], Math.min(rgb[1], rgb[2])));
            }
        }
        assertThat(most).isLessThanOrEqualTo(2);
    }

    @Test
    void noTwoBackdropsLookAlikeAndChanceChangesPlaces() {
        FaceLikeness.Seen source = studio.seen(SOMEBODY);
        var pictures = new ArrayList<BufferedImage>();
        for (Backdrop backdrop : BACKDROPS) {
            pictures.add(studio.shoot(source, Studio.look(backdrop, 0x56606C, 0xC9B79A), Studio.sitting(Framing.WIDE))
                    .picture());
        }
        for (int i = 0; i < pictures.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(apart(pictures.get(i), pictures.get(j)))
                        .as(BACKDROPS.get(i) + " " + BACKDROPS.get(j))
                        .isGreaterThan(4);
            }
        }
        StudioLook city = Studio.look(Backdrop.CITY, 0x56606C, 0xC9B79A);
        var again =
                studio.shoot(source, city, new Sitting(Framing.WIDE, 0, 0.5, 7)).picture();
        var other =
                studio.shoot(source, city, new Sitting(Framing.WIDE, 0, 0.5, 8)).picture();
        assertThat(apart(pictures.get(BACKDROPS.indexOf(Backdrop.CITY)), again)).isZero();
        assertThat(apart(again, other)).isGreaterThan(4);
    }

    @Test
    void theSideAwayFromTheLampIsDarker() {
        FaceLikeness.Seen source = studio.seen(SOMEBODY);
        double left = leftLessRight(studio.shoot(source, lit(LightSide.LEFT), Studio.sitting(Framing.CLOSE)));
        double right = leftLessRight(studio.shoot(source, lit(LightSide.RIGHT), Studio.sitting(Framing.CLOSE)));
        assertThat(left).isGreaterThan(right + 8);
    }

    @Test
    void manyPixelsMakeALargePortraitAndFewAreEnlarged() {
        var large = new PortraitPainter().paint(Studio.person(SkinTone.SAND, Setting.CAFE), 2800, 3500);
        Portrait portrait = studio.shoot(large, Studio.WHITE, Framing.CLASSIC).portrait();
        assertThat(portrait.width()).isBetween(1400, 2048);
        assertThat(portrait.notes()).doesNotContain(PortraitNote.ENLARGED);
        Portrait small =
                studio.shoot(Studio.astronaut(), Studio.WHITE, Framing.CLASSIC).portrait();
        assertThat(small.width()).isEqualTo(1024);
        assertThat(small.notes()).contains(PortraitNote.ENLARGED);
    }

    @Test
    void smoothingEvensSkinAndLeavesItsTexture() {
        FaceLikeness.Seen source = studio.seen(Studio.astronaut());
        var none = studio.shoot(source, Studio.WHITE, new Sitting(Framing.CLOSE, 0, 0, 7));
        var full = studio.shoot(source, Studio.WHITE, new Sitting(Framing.CLOSE, 0, 1, 7));
        assertThat(texture(full)).isBetween(0.75 * texture(none), 1.02 * texture(none));
        assertThat(full.portrait().likeness()).isGreaterThan(85);
    }

    @Test
    void stepsAreToldInOrderAndWhatTheyThrowEndsTheWork() {
        FaceLikeness.Seen source = studio.seen(SOMEBODY);
        var told = new ArrayList<StudioStep>();
        Path target = folder.resolve("never.jpg");
        assertThatThrownBy(() -> new PortraitStudio(Studio.DECODER)
                        .shoot(
                                source.path(),
                                source.photo(),
                                source.reading(),
                                Studio.WHITE,
                                Studio.sitting(Framing.CLASSIC),
                                target,
                                step -> {
                                    told.add(step);
                                    if (step == StudioStep.FINISHING) {
                                        throw new IllegalStateException("called off");
                                    }
                                }))
                .hasMessage("called off");
        assertThat(told).containsExactly(StudioStep.values());
        assertThat(Files.exists(target)).isFalse();
    }

    private static StudioLook lit(LightSide side) {
        return new StudioLook(Backdrop.SEAMLESS, 0x808080, 0x808080, side, 0.8, 0, 0, 1, 0);
    }

    private static double leftLessRight(Taken taken) {
        Box face = taken.portrait().face();
        var left = new Box(face.x() + 0.05 * face.width(), face.y(), 0.3 * face.width(), face.height());
        var right = new Box(face.x() + 0.65 * face.width(), face.y(), 0.3 * face.width(), face.height());
        return skin(taken.picture(), left) - skin(taken.picture(), right);
    }

    /** Mean difference of neighbours on the cheeks. */
    private static double texture(Taken taken) {
        BufferedImage picture = taken.picture();
        Box face = taken.portrait().face();
        double sum = 0;
        int count = 0;
        for (int y = (int) ((face.y() + 0.5 * face.height()) * picture.getHeight());
                y < (face.y() + 0.65 * face.height()) * picture.getHeight();
                y++) {
            for (int x = (int) ((face.x() + 0.2 * face.width()) * picture.getWidth());
                    x < (face.x() + 0.8 * face.width()) * picture.getWidth();
                    x++) {
                sum += Math.abs(rgb(picture, x, y)[1] - rgb(picture, x + 1, y)[1]);
                count++;
            }
        }
        return sum / count;
    }

    /** CIELAB L* of the middle value of a face. */
    private static double skin(BufferedImage picture, Box face) {
        var lumas = new ArrayList<Double>();
        for (double y = 0.45; y < 0.72; y += 0.01) {
            for (double x = 0.22; x < 0.78; x += 0.01) {
                int[] rgb = rgb(picture, (int) ((face.x() + x * face.width()) * picture.getWidth()), (int)
                        ((face.y() + y * face.height()) * picture.getHeight()));
                lumas.add(Lab.of(Plate.colour(rgb[0] << 16 | rgb[1] << 8 | rgb[2]))[0]);
            }
        }
        return lumas.stream().sorted().skip(lumas.size() / 2).findFirst().orElseThrow();
    }

    /** Mean difference of the upper corners, steps of 255. */
    private static double apart(BufferedImage one, BufferedImage other) {
        double sum = 0;
        int count = 0;
        for (int y = 0; y < one.getHeight() / 2; y += 4) {
            for (int x = 0; x < one.getWidth(); x += 4) {
                if (x < one.getWidth() / 4 || x > one.getWidth() * 3 / 4) {
                    int[] a = rgb(one, x, y);
                    int[] b = rgb(other, x, y);
                    sum += Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);
                    count += 3;
                }
            }
        }
        return sum / count;
    }

    private static int[] rgb(BufferedImage picture, int x, int y) {
        int rgb = picture.getRGB(x, y);
        return new int[] {rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF};
    }
}
