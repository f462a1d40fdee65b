package app.facet.platform.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoGateCleaningTest {

    private static final String CANARY = "52.5200N-13.4050E-Ada-Lovelace";
    private static final byte[] SECRET = CANARY.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JPEG = Samples.jpeg(Samples.scene(320, 240));
    private static final byte[] PNG = Samples.png(Samples.scene(320, 240));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void cleanJpegKeepsEveryPixel(boolean progressive) {
        byte[] upload = Samples.jpeg(Samples.scene(640, 480), 0.9f, progressive);
        assertThat(samePixels(upload, Samples.admit(folder, upload).bytes())).isTrue();
    }

    @Test
    void cleanPngKeepsEveryPixel() {
        assertThat(samePixels(PNG, Samples.admit(folder, PNG).bytes())).isTrue();
    }

    @Test
    void cleanWebpKeepsEveryByte() {
        byte[] upload = Samples.webp(Samples.scene(320, 240), 80);
        assertThat(Samples.admit(folder, upload).bytes()).isEqualTo(upload);
    }

    @Test
    void jpegLosesEveryWordThatIsNotPicture() {
        var stored = Samples.admit(folder, talkativeJpeg(1));
        assertThat(Bytes.contains(stored.bytes(), CANARY)).isFalse();
        assertThat(Bytes.contains(stored.bytes(), "Exif")).isFalse();
        assertThat(Bytes.contains(stored.bytes(), "script")).isFalse();
        assertThat(samePixels(JPEG, stored.bytes())).isTrue();
    }

    @Test
    void pngLosesEveryWordThatIsNotPicture() {
        Bytes words = new Bytes()
                .chunk("tEXt", SECRET)
                .chunk("zTXt", SECRET)
                .chunk("iTXt", SECRET)
                .chunk("eXIf", Bytes.exif(8, CANARY, false))
                .chunk("prIv", SECRET);
        byte[] upload = new Bytes()
                .raw(PNG, 0, 33)
                .raw(words.toArray())
                .raw(PNG, 33, PNG.length)
                .raw(SECRET)
                .toArray();
        var stored = Samples.admit(folder, upload);
        assertThat(stored.bytes()).isEqualTo(PNG);
        assertThat(stored.photo().orientation()).isEqualTo(Orientation.QUARTER_TURN_COUNTERCLOCKWISE);
    }

    @Test
    void webpLosesEveryWordThatIsNotPicture() {
        byte[] plain = Samples.webp(Samples.scene(320, 240), 80);
        byte[] canvas = Bytes.of(0x0C, 0, 0, 0, 0x3F, 1, 0, 0xEF, 0, 0).toArray();
        byte[] chunks = new Bytes()
                .riff("VP8X", canvas)
                .raw(plain, 12, plain.length)
                .riff("EXIF", Bytes.exif(6, CANARY, true))
                .riff("XMP ", SECRET)
                .riff("ABCD", SECRET)
                .toArray();
        byte[] upload = new Bytes()
                .ascii("RIFF")
                .u32LittleEndian(chunks.length + 4L)
                .ascii("WEBP")
                .raw(chunks)
                .raw(SECRET)
                .toArray();
        var stored = Samples.admit(folder, upload);
        assertThat(stored.bytes()).isEqualTo(plain);
        assertThat(stored.photo().orientation()).isEqualTo(Orientation.QUARTER_TURN_CLOCKWISE);
    }

    @ParameterizedTest
    @EnumSource(Orientation.class)
    void orientationOfTheCameraIsKept(Orientation orientation) {
        var photo =
                Samples.admit(folder, talkativeJpeg(orientation.exifValue())).photo();
        assertThat(photo.orientation()).isEqualTo(orientation);
        assertThat(photo.uprightWidth()).isEqualTo(orientation.swapsSides() ? 240 : 320);
        assertThat(photo.uprightHeight()).isEqualTo(orientation.swapsSides() ? 320 : 240);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 65535})
    void nonsenseOrientationCountsAsUpright(int value) {
        assertThat(Samples.admit(folder, talkativeJpeg(value)).photo().orientation())
                .isEqualTo(Orientation.UPRIGHT);
    }

    @Test
    void brokenCameraDataCountsAsUpright() {
        byte[] exif = Bytes.exif(6, CANARY, true);
        for (int length = 0; length < exif.length; length++) {
            byte[] cut = Arrays.copyOf(exif, length);
            byte[] upload = afterStart(new Bytes().segment(0xE1, exifSegment(cut)));
            assertThat(Samples.admit(folder, upload).photo().orientation())
                    .isIn(Orientation.UPRIGHT, Orientation.QUARTER_TURN_CLOCKWISE);
        }
    }

    @Test
    void archiveAppendedToAPhotoStaysBehind() {
        byte[] polyglot = new Bytes().raw(JPEG).ascii("PK\3\4").raw(SECRET).toArray();
        assertThat(Samples.admit(folder, polyglot).bytes())
                .isEqualTo(Samples.admit(folder, JPEG).bytes());
    }

    @Test
    void cleaningTwiceChangesNothing() {
        byte[] once = Samples.admit(folder, talkativeJpeg(3)).bytes();
        assertThat(Samples.admit(folder, once).bytes()).isEqualTo(once);
    }

    @Test
    void admittedPhotoStatesSizeAndFingerprintOfTheCleanedFile() throws NoSuchAlgorithmException {
        var stored = Samples.admit(folder, talkativeJpeg(1));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(stored.bytes());
        assertThat(stored.photo().sha256()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(stored.photo().bytes()).isEqualTo(stored.bytes().length);
    }

    @Test
    void srgbProfileIsDroppedBecauseItSaysNothing() {
        byte[] srgb = ICC_Profile.getInstance(ICC_ColorSpace.CS_sRGB).getData();
        var stored = Samples.admit(folder, afterStart(new Bytes().raw(iccSegment(srgb))));
        assertThat(stored.photo().wideGamut()).isFalse();
        assertThat(Bytes.contains(stored.bytes(), "ICC_PROFILE")).isFalse();
    }

    @Test
    void wideGamutProfileIsWrittenAnew() {
        byte[] p3 = Profiles.displayP3(CANARY);
        var stored = Samples.admit(folder, afterStart(new Bytes().raw(iccSegment(p3))));
        assertThat(stored.photo().wideGamut()).isTrue();
        assertThat(Bytes.contains(stored.bytes(), CANARY)).isFalse();
        assertThat(Bytes.contains(stored.bytes(), "ICC_PROFILE")).isTrue();
    }

    @Test
    void wideGamutSurvivesInEveryFormat() {
        byte[] p3 = Profiles.displayP3("P3");
        byte[] png = new Bytes()
                .raw(PNG, 0, 33)
                .chunk("iCCP", Profiles.forPng(p3))
                .raw(PNG, 33, PNG.length)
                .toArray();
        var storedPng = Samples.admit(folder, png);
        assertThat(storedPng.photo().wideGamut()).isTrue();
        assertThat(Samples.admit(folder, storedPng.bytes()).photo()).isEqualTo(storedPng.photo());
        var storedWebp = Samples.admit(folder, Profiles.webpWith(p3, Samples.webp(Samples.scene(320, 240), 80)));
        assertThat(storedWebp.photo().wideGamut()).isTrue();
        assertThat(Samples.admit(folder, storedWebp.bytes()).photo()).isEqualTo(storedWebp.photo());
    }

    private static byte[] talkativeJpeg(int orientation) {
        byte[] upload = afterStart(new Bytes()
                .segment(0xE1, exifSegment(Bytes.exif(orientation, CANARY, true)))
                .segment(
                        0xE1,
                        new Bytes()
                                .ascii("http://ns.adobe.com/xap/1.0/\0")
                                .raw(SECRET)
                                .toArray())
                .segment(0xED, new Bytes().ascii("Photoshop 3.0\0").raw(SECRET).toArray())
                .segment(0xE2, new Bytes().ascii("MPF\0").raw(SECRET).toArray())
                .segment(0xEB, SECRET)
                .segment(0xFE, SECRET));
        return new Bytes().raw(upload).ascii("<script>").raw(SECRET).toArray();
    }

    private static byte[] exifSegment(byte[] tiff) {
        return new Bytes().ascii("Exif\0\0").raw(tiff).toArray();
    }

    private static byte[] iccSegment(byte[] profile) {
        byte[] content =
                new Bytes().ascii("ICC_PROFILE\0").u8(1, 1).raw(profile).toArray();
        return new Bytes().segment(0xE2, content).toArray();
    }

    private static byte[] afterStart(Bytes segments) {
        return new Bytes()
                .raw(JPEG, 0, 20)
                .raw(segments.toArray())
                .raw(JPEG, 20, JPEG.length)
                .toArray();
    }

    private static boolean samePixels(byte[] one, byte[] other) {
        BufferedImage a = Samples.decode(one);
        BufferedImage b = Samples.decode(other);
        return Arrays.equals(
                a.getRGB(0, 0, a.getWidth(), a.getHeight(), null, 0, a.getWidth()),
                b.getRGB(0, 0, b.getWidth(), b.getHeight(), null, 0, b.getWidth()));
    }
}
