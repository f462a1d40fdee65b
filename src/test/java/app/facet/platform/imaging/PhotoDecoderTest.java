package app.facet.platform.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoDecoderTest {

    private static final PhotoDecoder DECODER = new PhotoDecoder();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_BINARY
            })
    void everyKindOfPngIsDrawnAsItLooks(int type) throws IOException {
        BufferedImage scene = Samples.scene(320, 240, type);
        assertLooksLike(scene, decoded(Samples.png(scene), 320), 1);
    }

    @Test
    void interlacedPngIsDrawnAsItLooks() throws IOException {
        BufferedImage scene = Samples.scene(321, 243);
        assertLooksLike(scene, decoded(Pngs.interlaced(scene), 400), 1);
    }

    @Test
    void sixteenBitColourPngIsDrawnAsItLooks() throws IOException {
        BufferedImage scene = Samples.scene(320, 240);
        assertLooksLike(scene, decoded(Pngs.sixteenBit(scene), 400), 1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void baselineAndProgressiveJpegsAreDrawnAsTheyLook(boolean progressive) throws IOException {
        BufferedImage scene = Samples.scene(640, 480);
        assertLooksLike(scene, decoded(Samples.jpeg(scene, 0.95f, progressive), 640), 3);
    }

    @Test
    void greyJpegIsDrawnAsItLooks() throws IOException {
        BufferedImage scene = Samples.scene(320, 240, BufferedImage.TYPE_BYTE_GRAY);
        assertLooksLike(scene, decoded(Samples.jpeg(scene), 320), 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 101})
    void lossyAndLosslessWebpAreDrawnAsTheyLook(int quality) throws IOException {
        BufferedImage scene = Samples.scene(320, 240);
        assertLooksLike(scene, decoded(Samples.webp(scene, quality), 320), 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 101})
    void transparencyBecomesWhite(int quality) throws IOException {
        BufferedImage glass = new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = glass.createGraphics();
        g.setColor(new Color(255, 0, 0, 128));
        g.fillRect(100, 0, 100, 100);
        g.dispose();
        for (byte[] upload : new byte[][] {Samples.png(glass), Samples.webp(glass, quality)}) {
            BufferedImage drawn = decoded(upload, 200);
            assertColour(drawn, 20, 50, Color.WHITE, 2);
            assertColour(drawn, 150, 50, new Color(255, 127, 127), 6);
        }
    }

    @ParameterizedTest
    @EnumSource(Orientation.class)
    void photoStandsUprightWhateverTheCameraStored(Orientation orientation) throws IOException {
        byte[] jpeg = Samples.jpeg(corners());
        byte[] exif = new Bytes()
                .ascii("Exif\0\0")
                .raw(Bytes.exif(orientation.exifValue(), "x", false))
                .toArray();
        byte[] upload = new Bytes()
                .raw(jpeg, 0, 20)
                .segment(0xE1, exif)
                .raw(jpeg, 20, jpeg.length)
                .toArray();
        BufferedImage drawn = decoded(upload, 320);
        // Where the stored top left corner, which is red, ends up: EXIF 2.32, tag 0x0112.
        boolean right = Arrays.asList(2, 3, 6, 7).contains(orientation.exifValue());
        boolean bottom = Arrays.asList(3, 4, 7, 8).contains(orientation.exifValue());
        assertThat(drawn.getWidth()).isEqualTo(orientation.swapsSides() ? 240 : 320);
        int x = right ? drawn.getWidth() - 20 : 20;
        int y = bottom ? drawn.getHeight() - 20 : 20;
        assertColour(drawn, x, y, Color.RED, 12);
    }

    @ParameterizedTest
    @EnumSource(Rendition.class)
    void renderedPhotoIsSmallFreshAndWithoutMetadata(Rendition rendition) throws IOException {
        var stored = Samples.admit(folder, Samples.jpeg(Samples.scene(1600, 1200)));
        Path target = folder.resolve("shown");
        Rendered rendered = DECODER.render(stored.path(), stored.photo(), 400, rendition, target);
        assertThat(rendered).isEqualTo(new Rendered(400, 300, Files.size(target)));
        var again = Samples.admit(folder, Files.readAllBytes(target)).photo();
        assertThat(again.format()).isEqualTo(rendition.format());
        assertThat(again.width()).isEqualTo(400);
    }

    @Test
    void smallPhotosAreNotEnlarged() throws IOException {
        assertThat(decoded(Samples.jpeg(Samples.scene(320, 240)), 2000).getWidth())
                .isEqualTo(320);
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 1000, 700, 500, 333, 250, 130})
    void reducedDecodingGivesTheSizeAskedFor(int maxSide) throws IOException {
        BufferedImage scene = Samples.scene(2000, 1500);
        BufferedImage drawn = decoded(Samples.jpeg(scene), maxSide);
        assertThat(drawn.getWidth()).isEqualTo(maxSide);
        assertThat(drawn.getHeight()).isCloseTo((int) Math.round(maxSide * 0.75), within(1));
        assertLooksLike(scaled(scene, drawn.getWidth(), drawn.getHeight()), drawn, 3);
    }

    @Test
    void wideGamutPhotoIsShownInSrgb() throws IOException {
        BufferedImage flat = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = flat.createGraphics();
        g.setColor(new Color(200, 150, 120));
        g.fillRect(0, 0, 320, 240);
        g.dispose();
        byte[] png = Samples.png(flat);
        byte[] p3 = Profiles.forPng(Profiles.displayP3("P3"));
        BufferedImage drawn = decoded(
                new Bytes()
                        .raw(png, 0, 33)
                        .chunk("iCCP", p3)
                        .raw(png, 33, png.length)
                        .toArray(),
                320);
        // Computed from the published primaries of both spaces.
        assertColour(drawn, 100, 100, new Color(208, 148, 116), 2);
    }

    @Test
    void pixelDataThatCannotBeDecodedIsDamaged() throws IOException {
        byte[] upload = Jpegs.scans(320, 240, 1, 400);
        var stored = Samples.admit(folder, upload);
        assertThatThrownBy(() -> DECODER.image(stored.path(), stored.photo(), 320))
                .isInstanceOfSatisfying(
                        PhotoRefused.class, r -> assertThat(r.reason()).isEqualTo(PhotoRefused.Reason.DAMAGED));
    }

    private BufferedImage decoded(byte[] upload, int maxSide) throws IOException {
        var stored = Samples.admit(folder, upload);
        return DECODER.image(stored.path(), stored.photo(), maxSide);
    }

    private static BufferedImage corners() {
        BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 320, 240);
        g.setColor(Color.RED);
        g.fillRect(0, 0, 80, 80);
        g.dispose();
        return image;
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = small.createGraphics();
        g.drawImage(image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        g.dispose();
        return small;
    }

    private static void assertLooksLike(BufferedImage expected, BufferedImage actual, double meanError) {
        assertThat(actual.getWidth()).isEqualTo(expected.getWidth());
        assertThat(actual.getHeight()).isEqualTo(expected.getHeight());
        double sum = 0;
        for (int y = 0; y < expected.getHeight(); y++) {
            for (int x = 0; x < expected.getWidth(); x++) {
                sum += difference(storedColour(expected, x, y), new Color(actual.getRGB(x, y)));
            }
        }
        assertThat(sum / expected.getHeight() / expected.getWidth() / 3).isLessThanOrEqualTo(meanError);
    }

    /** Java reads grey pictures as linear light, which no other program does: take their values as they are stored. */
    private static Color storedColour(BufferedImage image, int x, int y) {
        if (image.getColorModel().getNumComponents() > 1 || image.getType() >= BufferedImage.TYPE_BYTE_BINARY) {
            return new Color(image.getRGB(x, y));
        }
        int sample = image.getRaster().getSample(x, y, 0);
        int grey = image.getType() == BufferedImage.TYPE_USHORT_GRAY ? sample / 257 : sample;
        return new Color(grey, grey, grey);
    }

    private static int difference(Color a, Color b) {
        return Math.abs(a.getRed() - b.getRed())
                + Math.abs(a.getGreen() - b.getGreen())
                + Math.abs(a.getBlue() - b.getBlue());
    }

    private static void assertColour(BufferedImage image, int x, int y, Color expected, int tolerance) {
        assertThat(difference(new Color(image.getRGB(x, y)), expected))
                .as("%s at %d,%d", new Color(image.getRGB(x, y)), x, y)
                .isLessThanOrEqualTo(3 * tolerance);
    }
}
