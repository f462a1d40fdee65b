package app.facet.platform.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.facet.platform.imaging.PhotoRefused.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoGateAttackTest {

    private static final byte[] JPEG = Samples.jpeg(Samples.scene(320, 240));
    private static final byte[] PNG = Samples.png(Samples.scene(320, 240));
    private static final byte[] WEBP = Samples.webp(Samples.scene(320, 240), 80);

    @TempDir
    Path folder;

    @Test
    void emptyFileIsEmpty() {
        assertThat(refusal(new byte[0])).isEqualTo(Reason.EMPTY);
    }

    @Test
    void textNamedLikeAPhotoIsNotAPhoto() {
        assertThat(refusal(ascii("Dear Facet, this is a letter."))).isEqualTo(Reason.NOT_A_PHOTO);
        assertThat(refusal(ascii("<!DOCTYPE html><script>alert(1)</script>"))).isEqualTo(Reason.NOT_A_PHOTO);
    }

    @Test
    void everyKnownForeignKindGetsItsOwnSentence() {
        assertThat(refusal(ascii("GIF89a\1\0\1\0\0\0\0"))).isEqualTo(Reason.GIF);
        assertThat(refusal(Samples.encode(Samples.scene(80, 80), "gif"))).isEqualTo(Reason.GIF);
        assertThat(refusal(Samples.encode(Samples.scene(80, 80), "tiff"))).isEqualTo(Reason.TIFF);
        assertThat(refusal(Samples.encode(Samples.scene(80, 80), "bmp"))).isEqualTo(Reason.BMP);
        assertThat(refusal(ascii("%PDF-1.7\n"))).isEqualTo(Reason.PDF);
        assertThat(refusal(ascii("<?xml version='1.0'?><svg/>"))).isEqualTo(Reason.SVG);
        assertThat(refusal(ascii("\0\0\0\30ftypheic\0\0\0\0mif1heic"))).isEqualTo(Reason.HEIC);
        assertThat(refusal(ascii("\0\0\0\34ftypmif1\0\0\0\0mif1avif"))).isEqualTo(Reason.AVIF);
        assertThat(refusal(ascii("\0\0\0\30ftypisom\0\0\0\0mp42isom"))).isEqualTo(Reason.NOT_A_PHOTO);
    }

    @Test
    void moreThanTwentyMegabytesAreRefused() throws IOException {
        Path big = Samples.file(folder, JPEG);
        try (var file = new java.io.RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(PhotoGate.MAX_BYTES + 1);
        }
        assertThat(refusal(big)).isEqualTo(Reason.TOO_MANY_BYTES);
    }

    @Test
    void pngHeadersThatClaimGiganticPicturesAreRefused() {
        assertThat(refusal(Pngs.claiming(60_000, 60_000))).isEqualTo(Reason.TOO_MANY_PIXELS);
        assertThat(refusal(Pngs.claiming(30_000, 30_000))).isEqualTo(Reason.TOO_MANY_PIXELS);
        assertThat(refusal(Pngs.claiming(12_001, 100))).isEqualTo(Reason.TOO_MANY_PIXELS);
        assertThat(refusal(Pngs.claiming(0xFFFFFFFFL, 0xFFFFFFFFL))).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(Pngs.claiming(10, 10))).isEqualTo(Reason.TOO_SMALL);
    }

    @Test
    void pngWithAGigabyteOfTextIsAdmittedWithoutTheText() {
        byte[] upload = Pngs.withGigabyteOfText(PNG);
        assertThat(upload.length).isGreaterThan(1_000_000);
        assertThat(Samples.admit(folder, upload).photo().bytes()).isLessThanOrEqualTo(PNG.length);
    }

    @Test
    void pngWithAGigabyteOfProfileIsAdmittedWithoutTheProfile() {
        byte[] bomb =
                new Bytes().ascii("icc\0\0").raw(Bytes.deflatedZeroes(1L << 30)).toArray();
        var stored = Samples.admit(
                folder, Pngs.afterHeader(PNG, new Bytes().chunk("iCCP", bomb).toArray()));
        assertThat(stored.photo().bytes()).isLessThanOrEqualTo(PNG.length);
        assertThat(Bytes.contains(stored.bytes(), "iCCP")).isFalse();
    }

    @Test
    void pngWhosePixelsInflateBeyondTheHeaderIsHostile() {
        assertThat(refusal(Pngs.inflating(1L << 28))).isEqualTo(Reason.HOSTILE);
    }

    @Test
    void pngWithTooFewPixelsIsTruncated() {
        assertThat(refusal(Pngs.inflating(1000))).isEqualTo(Reason.TRUNCATED);
    }

    @Test
    void animatedPngIsAnAnimation() {
        byte[] control = new Bytes().u32(2).u32(0).toArray();
        assertThat(refusal(
                        Pngs.afterHeader(PNG, new Bytes().chunk("acTL", control).toArray())))
                .isEqualTo(Reason.ANIMATED);
    }

    @Test
    void pngChunkWithAnAbsurdLengthIsRefused() {
        byte[] lying = new Bytes().u32(0x7FFFFFF0L).ascii("tEXt").toArray();
        assertThat(refusal(Pngs.afterHeader(PNG, lying))).isEqualTo(Reason.TRUNCATED);
        assertThat(refusal(Pngs.afterHeader(
                        PNG, new Bytes().u32(0xFFFFFFFFL).ascii("tEXt").toArray())))
                .isEqualTo(Reason.HOSTILE);
    }

    @Test
    void pngWithABrokenChecksumIsDamaged() {
        byte[] upload = PNG.clone();
        upload[upload.length - 20] ^= 1;
        assertThat(refusal(upload)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void pngOfAHundredThousandEmptyChunksIsHostile() {
        Bytes many = new Bytes();
        for (int i = 0; i < 100_000; i++) {
            many.chunk("teSt", new byte[0]);
        }
        assertThat(refusal(Pngs.afterHeader(PNG, many.toArray()))).isEqualTo(Reason.HOSTILE);
    }

    @Test
    void jpegWithAForgedGiganticFrameIsRefused() {
        byte[] upload = JPEG.clone();
        int frame = Bytes.indexOf(upload, 0xFF, 0xC0);
        Arrays.fill(upload, frame + 5, frame + 9, (byte) 0xFF);
        assertThat(refusal(upload)).isEqualTo(Reason.TOO_MANY_PIXELS);
    }

    @Test
    void progressiveJpegWithSeventyScansIsHostile() {
        assertThat(refusal(Jpegs.scans(8000, 8000, 70, 6000))).isEqualTo(Reason.TOO_MANY_PIXELS);
        assertThat(refusal(Jpegs.scans(7000, 7000, 70, 6000))).isEqualTo(Reason.HOSTILE);
        assertThat(refusal(Jpegs.scans(640, 480, 70, 600))).isEqualTo(Reason.HOSTILE);
    }

    @Test
    void progressiveJpegWithTheUsualTenScansIsAdmitted() {
        byte[] upload = Samples.jpeg(Samples.noise(640, 480, 1), 0.9f, true);
        assertThat(Samples.admit(folder, upload).photo().width()).isEqualTo(640);
    }

    @Test
    void cmykJpegGetsItsOwnSentence() {
        assertThat(refusal(Jpegs.frameOnly(0xC0, 8, 4))).isEqualTo(Reason.CMYK);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC3, 0xC5, 0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xCC, 0xCD, 0xCE, 0xCF, 0xDC, 0xDE, 0xDF})
    void losslessHierarchicalAndArithmeticJpegsAreRefused(int marker) {
        assertThat(refusal(Jpegs.frameOnly(marker, 8, 3))).isEqualTo(Reason.UNUSUAL_ENCODING);
    }

    @Test
    void twelveBitJpegIsRefused() {
        assertThat(refusal(Jpegs.frameOnly(0xC1, 12, 3))).isEqualTo(Reason.UNUSUAL_ENCODING);
    }

    @Test
    void jpegSegmentThatReachesBeyondTheFileIsTruncated() {
        assertThat(refusal(Bytes.of(0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF, 1, 2, 3).toArray()))
                .isEqualTo(Reason.TRUNCATED);
    }

    @Test
    void jpegSegmentShorterThanItsOwnLengthFieldIsDamaged() {
        assertThat(refusal(Bytes.of(0xFF, 0xD8, 0xFF, 0xE1, 0, 1, 1, 2, 3).toArray()))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void endlessFillBytesAreHostile() {
        assertThat(refusal(Bytes.of(0xFF, 0xD8).repeated(0xFF, 5_000_000).toArray()))
                .isEqualTo(Reason.HOSTILE);
    }

    @Test
    void endlessTinySegmentsAreHostile() {
        Bytes upload = Bytes.of(0xFF, 0xD8);
        for (int i = 0; i < 100_000; i++) {
            upload.segment(0xFE, new byte[0]);
        }
        assertThat(refusal(upload.toArray())).isEqualTo(Reason.HOSTILE);
    }

    @Test
    void flatTinyDataForAHugeFrameIsTruncated() {
        assertThat(refusal(Jpegs.scans(7000, 7000, 1, 200))).isEqualTo(Reason.TRUNCATED);
    }

    @Test
    void photosCutOffAnywhereAreNeverAdmitted() {
        for (byte[] whole : new byte[][] {JPEG, PNG, WEBP}) {
            for (int length = 1; length < whole.length; length += 1 + length / 40) {
                assertThat(refusal(Arrays.copyOf(whole, length)))
                        .as("%d of %d bytes", length, whole.length)
                        .isIn(Reason.TRUNCATED, Reason.NOT_A_PHOTO, Reason.DAMAGED);
            }
        }
    }

    @Test
    void jpegCutInTheMiddleOfItsPixelsIsTruncated() {
        assertThat(refusal(Arrays.copyOf(JPEG, JPEG.length * 3 / 4))).isEqualTo(Reason.TRUNCATED);
        assertThat(refusal(Arrays.copyOf(PNG, PNG.length * 3 / 4))).isEqualTo(Reason.TRUNCATED);
        assertThat(refusal(Arrays.copyOf(WEBP, WEBP.length * 3 / 4))).isEqualTo(Reason.TRUNCATED);
    }

    @Test
    void animatedWebpIsAnAnimation() {
        byte[] canvas = Bytes.of(2, 0, 0, 0, 0x3F, 1, 0, 0xEF, 0, 0).toArray();
        assertThat(refusal(webp(new Bytes().riff("VP8X", canvas)))).isEqualTo(Reason.ANIMATED);
        assertThat(refusal(webp(new Bytes().raw(WEBP, 12, WEBP.length).riff("ANIM", new byte[6]))))
                .isEqualTo(Reason.ANIMATED);
    }

    @Test
    void webpWithLyingSizesIsRefused() {
        byte[] outer = WEBP.clone();
        outer[7] = 0x7F;
        assertThat(refusal(outer)).isEqualTo(Reason.TRUNCATED);
        byte[] inner = WEBP.clone();
        inner[19] = 0x7F;
        assertThat(refusal(inner)).isEqualTo(Reason.TRUNCATED);
        byte[] canvas = Bytes.of(0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF).toArray();
        assertThat(refusal(webp(new Bytes().riff("VP8X", canvas)))).isEqualTo(Reason.TOO_MANY_PIXELS);
        byte[] other = Bytes.of(0, 0, 0, 0, 0xC7, 0, 0, 0xC7, 0, 0).toArray();
        assertThat(refusal(webp(new Bytes().riff("VP8X", other).raw(WEBP, 12, WEBP.length))))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void twoPicturesInOneWebpAreDamaged() {
        assertThat(refusal(webp(new Bytes().raw(WEBP, 12, WEBP.length).raw(WEBP, 12, WEBP.length))))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusedPhotoLeavesNoCleanedFile() {
        Path cleaned = folder.resolve("cleaned");
        assertThatThrownBy(() -> Samples.GATE.admit(Samples.file(folder, new byte[] {1}), cleaned))
                .isInstanceOf(PhotoRefused.class);
        assertThat(Files.exists(cleaned)).isFalse();
    }

    private Reason refusal(byte[] upload) {
        return refusal(Samples.file(folder, upload));
    }

    private Reason refusal(Path upload) {
        PhotoRefused refused =
                catchThrowableOfType(PhotoRefused.class, () -> Samples.GATE.admit(upload, folder.resolve("cleaned")));
        assertThat(refused).as("refused").isNotNull();
        return refused.reason();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] webp(Bytes chunks) {
        byte[] content = chunks.toArray();
        return new Bytes()
                .ascii("RIFF")
                .u32LittleEndian(content.length + 4L)
                .ascii("WEBP")
                .raw(content)
                .toArray();
    }
}
