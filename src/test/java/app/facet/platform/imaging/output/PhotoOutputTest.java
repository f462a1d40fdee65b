package app.facet.platform.imaging.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import app.facet.platform.imaging.AdmittedPhoto;
import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.PhotoDecoder;
import app.facet.platform.imaging.PhotoFormat;
import app.facet.platform.imaging.PhotoGate;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Files as other programs read them: by the JDK's own readers, and by the container's own words. */
class PhotoOutputTest {

    private static final long PLENTY = 8L << 20;
    private static final Box SQUARE = new Box(0.25, 0.1, 0.5, 0.5);

    private final PhotoOutput output = new PhotoOutput(new PhotoDecoder());

    @TempDir
    Path folder;

    Path cleaned;
    AdmittedPhoto photo;

    @BeforeEach
    void takePhoto() throws IOException {
        Path upload = folder.resolve("upload");
        try (var portrait = getClass().getResourceAsStream("/imaging/eileen-collins.jpg")) {
            Files.copy(portrait, upload);
        }
        cleaned = folder.resolve("cleaned");
        photo = new PhotoGate().admit(upload, cleaned);
    }

    @ParameterizedTest
    @EnumSource(PhotoFormat.class)
    void hasExactlyThePixelsThatWereAskedForAndPassesOurOwnDoor(PhotoFormat format) throws IOException {
        Path file = write(new OutputSpec(413, 531, 300, format, PLENTY), PictureOrigin.DRAWN_BACKDROP);

        var read = new PhotoGate().admit(file, folder.resolve("again"));

        assertThat(read.format()).isEqualTo(format);
        assertThat(read.width()).isEqualTo(413);
        assertThat(read.height()).isEqualTo(531);
        assertThat(read.wideGamut()).as("its profile is sRGB").isFalse();
        var pixels = new PhotoDecoder().image(folder.resolve("again"), read, 2000);
        assertThat(pixels.getWidth()).isEqualTo(413);
        assertThat(pixels.getHeight()).isEqualTo(531);
    }

    @Test
    void aJpegTellsPrintersItsResolutionAndItsColours() throws IOException {
        Path file = write(new OutputSpec(413, 531, 300, PhotoFormat.JPEG, PLENTY), PictureOrigin.DRAWN_BACKDROP);

        var jfif = only(metadata(file, "javax_imageio_jpeg_image_1.0"), "app0JFIF");
        assertThat(jfif.getAttribute("resUnits")).isEqualTo("1");
        assertThat(jfif.getAttribute("Xdensity")).isEqualTo("300");
        assertThat(jfif.getAttribute("Ydensity")).isEqualTo("300");
        var colours = ImageIO.read(file.toFile()).getColorModel().getColorSpace();
        assertThat(colours).isInstanceOf(ICC_ColorSpace.class);
        assertIsSrgb(((ICC_ColorSpace) colours).getProfile().getData());
    }

    @Test
    void aPngTellsPrintersItsResolutionAndItsColours() throws IOException {
        Path file = write(new OutputSpec(413, 531, 300, PhotoFormat.PNG, PLENTY), PictureOrigin.DRAWN_BACKDROP);

        var metadata = metadata(file, "javax_imageio_png_1.0");
        var size = only(metadata, "pHYs");
        assertThat(size.getAttribute("unitSpecifier")).isEqualTo("meter");
        assertThat(size.getAttribute("pixelsPerUnitXAxis")).isEqualTo("11811");
        assertThat(size.getAttribute("pixelsPerUnitYAxis")).isEqualTo("11811");
        assertThat(only(metadata, "iCCP").getAttribute("profileName")).isEqualTo("sRGB");
        var text = only(metadata, "iTXtEntry");
        assertThat(text.getAttribute("keyword")).isEqualTo("XML:com.adobe.xmp");
        assertThat(text.getAttribute("text")).contains(PictureOrigin.DRAWN_BACKDROP.uri());
    }

    @Test
    void aWebpTellsItsResolutionAndItsColours() throws IOException {
        Path file = write(new OutputSpec(413, 531, 300, PhotoFormat.WEBP, PLENTY), PictureOrigin.DRAWN_BACKDROP);

        var chunks = chunksOf(Files.readAllBytes(file));
        assertThat(chunks.keySet()).containsExactly("VP8X", "ICCP", "VP8 ", "EXIF", "XMP ");
        assertIsSrgb(chunks.get("ICCP"));
        var exif = ByteBuffer.wrap(chunks.get("EXIF")).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(exif.getInt(exif.getInt(10 + 8))).as("pixels per inch").isEqualTo(300);
    }

    @ParameterizedTest
    @EnumSource(PictureOrigin.class)
    void saysInEveryContainerHowThePictureWasMade(PictureOrigin origin) throws IOException {
        for (PhotoFormat format : PhotoFormat.values()) {
            Path file = write(new OutputSpec(400, 400, 72, format, PLENTY), origin);

            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .contains("Iptc4xmpExt:DigitalSourceType=\"" + origin.uri() + "\"");
        }
        assertThat(origin.uri()).startsWith("http://cv.iptc.org/newscodes/digitalsourcetype/");
    }

    @ParameterizedTest
    @EnumSource(
            value = PhotoFormat.class,
            names = {"JPEG", "WEBP"})
    void isMadeJustSmallEnoughForItsReceiver(PhotoFormat format) throws IOException {
        Path large = write(new OutputSpec(1200, 1200, 72, format, PLENTY), PictureOrigin.EDITED_PHOTO);
        long limit = Files.size(large) * 3 / 5;

        Path small = write(new OutputSpec(1200, 1200, 72, format, limit), PictureOrigin.EDITED_PHOTO);

        assertThat(Files.size(small)).isLessThanOrEqualTo(limit).isGreaterThan(limit / 3);
    }

    @ParameterizedTest
    @EnumSource(PhotoFormat.class)
    void isRefusedRatherThanSpoiledWhereNoQualityFits(PhotoFormat format) {
        assertThatExceptionOfType(FileTooLarge.class)
                .isThrownBy(() -> write(new OutputSpec(1200, 1200, 72, format, 20_000), PictureOrigin.EDITED_PHOTO));
    }

    @Test
    void showsThePartThatWasCutOut() throws IOException {
        Path file = write(new OutputSpec(256, 256, 72, PhotoFormat.PNG, PLENTY), PictureOrigin.EDITED_PHOTO);

        var whole = new PhotoDecoder().image(cleaned, photo, 2000);
        var part = ImageIO.read(file.toFile());
        int x = (int) Math.round(SQUARE.x() * (whole.getWidth() - 1));
        int y = (int) Math.round(SQUARE.y() * (whole.getHeight() - 1));
        for (int at : new int[] {0, 100, 255}) {
            assertThat(part.getRGB(at, at)).isEqualTo(whole.getRGB(x + at, y + at));
        }
    }

    @Test
    void aPrintOfMillimetresIsRoundedToTheNearestPixel() {
        var passport = OutputSpec.ofMillimetres(35, 45, 300, PhotoFormat.JPEG, PLENTY);

        assertThat(passport.width()).isEqualTo(413);
        assertThat(passport.height()).isEqualTo(531);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new OutputSpec(0, 10, 72, PhotoFormat.PNG, 1));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new OutputSpec(9000, 10, 72, PhotoFormat.PNG, 1));
    }

    private Path write(OutputSpec spec, PictureOrigin origin) throws IOException {
        Path target = folder.resolve("out");
        byte[] file = output.draw(cleaned, photo, SQUARE, spec, origin);
        assertThat((long) file.length).isLessThanOrEqualTo(spec.mostBytes());
        Files.write(target, file);
        return target;
    }

    private static void assertIsSrgb(byte[] icc) {
        var space = new ICC_ColorSpace(ICC_Profile.getInstance(icc));
        float[] expected = ColorSpace.getInstance(ColorSpace.CS_sRGB).toCIEXYZ(new float[] {0.8f, 0.4f, 0.1f});
        float[] actual = space.toCIEXYZ(new float[] {0.8f, 0.4f, 0.1f});
        for (int i = 0; i < 3; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], within(0.002f));
        }
    }

    private static Element metadata(Path file, String format) throws IOException {
        var bytes = ImageIO.createImageInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
        var reader = ImageIO.getImageReaders(bytes).next();
        try {
            reader.setInput(bytes);
            IIOMetadata metadata = reader.getImageMetadata(0);
            return (Element) metadata.getAsTree(format);
        } finally {
            reader.dispose();
        }
    }

    private static Element only(Element tree, String name) {
        NodeList found = tree.getElementsByTagName(name);
        assertThat(found.getLength()).as(name).isEqualTo(1);
        return (Element) found.item(0);
    }

    private static Map<String, byte[]> chunksOf(byte[] webp) {
        var chunks = new LinkedHashMap<String, byte[]>();
        ByteBuffer file = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(file.getInt(4)).as("length of the container").isEqualTo(webp.length - 8);
        file.position(12);
        while (file.hasRemaining()) {
            byte[] name = new byte[4];
            file.get(name);
            byte[] content = new byte[file.getInt()];
            file.get(content);
            file.position(file.position() + (content.length & 1));
            chunks.put(new String(name, StandardCharsets.US_ASCII), content);
        }
        return chunks;
    }
}
