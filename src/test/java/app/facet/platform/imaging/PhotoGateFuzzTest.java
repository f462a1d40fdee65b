package app.facet.platform.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * Whatever comes in: it is refused in a sentence, or what goes out holds nothing but picture, passes the gate again
 * unchanged, and is drawn or refused by the decoder. In a normal run the kept inputs are replayed; to search for new
 * ones, one target at a time:
 *
 * <pre>JAZZER_FUZZ=1 ./mvnw test -Dtest='PhotoGateFuzzTest#jpeg'</pre>
 */
class PhotoGateFuzzTest {

    private static final Set<Integer> JPEG_SEGMENTS =
            Set.of(0xC0, 0xC1, 0xC2, 0xC4, 0xD8, 0xD9, 0xDA, 0xDB, 0xDD, 0xE0, 0xE2, 0xEE);
    private static final Set<String> PNG_CHUNKS =
            Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "sRGB", "gAMA", "iCCP");
    private static final Set<String> WEBP_CHUNKS = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ICCP");

    /** Pixels the decoder is tried with: larger ones only cost time. */
    private static final long MOST_DECODED = 2_000_000;

    private static final PhotoDecoder DECODER = new PhotoDecoder();
    private static Path upload = Path.of("");
    private static Path cleaned = Path.of("");
    private static Path again = Path.of("");

    @BeforeAll
    static void prepare() throws IOException {
        Path shared = Path.of("/dev/shm");
        Path folder = Files.isWritable(shared)
                ? Files.createTempDirectory(shared, "fuzz")
                : Files.createTempDirectory("fuzz");
        upload = folder.resolve("upload");
        cleaned = folder.resolve("cleaned");
        again = folder.resolve("again");
    }

    @AfterAll
    static void clean() throws IOException {
        for (Path file : new Path[] {upload, cleaned, again, upload.resolveSibling("")}) {
            Files.deleteIfExists(file);
        }
    }

    @FuzzTest(maxDuration = "4m")
    void jpeg(byte[] bytes) throws IOException {
        check(bytes);
    }

    @FuzzTest(maxDuration = "4m")
    void png(byte[] bytes) throws IOException {
        check(bytes);
        check(withTrueChecksums(bytes));
    }

    @FuzzTest(maxDuration = "4m")
    void webp(byte[] bytes) throws IOException {
        check(bytes);
    }

    private static void check(byte[] bytes) throws IOException {
        Files.write(upload, bytes);
        AdmittedPhoto photo;
        try {
            photo = Samples.GATE.admit(upload, cleaned);
        } catch (PhotoRefused answer) {
            return;
        }
        byte[] out = Files.readAllBytes(cleaned);
        assertThat((long) out.length).isEqualTo(photo.bytes()).isLessThan(bytes.length + 16_384L);
        switch (photo.format()) {
            case JPEG -> checkJpeg(out);
            case PNG -> checkPng(out);
            case WEBP -> checkWebp(out);
        }
        assertThat(Samples.GATE.admit(cleaned, again).sha256()).isEqualTo(photo.sha256());
        decode(photo);
    }

    private static void decode(AdmittedPhoto photo) throws IOException {
        if ((long) photo.width() * photo.height() > MOST_DECODED) {
            return;
        }
        try {
            DECODER.decode(
                    cleaned, photo, 128, pixels -> assertThat(pixels.cols()).isPositive());
        } catch (PhotoRefused answer) {
            assertThat(answer.reason()).isIn(PhotoRefused.Reason.DAMAGED, PhotoRefused.Reason.UNUSUAL_ENCODING);
        }
    }

    private static void checkJpeg(byte[] out) {
        int at = 2;
        while (true) {
            assertThat(out[at] & 0xFF).isEqualTo(0xFF);
            int marker = out[at + 1] & 0xFF;
            assertThat(JPEG_SEGMENTS).contains(marker);
            if (marker == 0xD9) {
                assertThat(at + 2).isEqualTo(out.length);
                return;
            }
            at += 2 + (((out[at + 2] & 0xFF) << 8) | (out[at + 3] & 0xFF));
            at = marker == 0xDA ? afterScan(out, at) : at;
        }
    }

    /** Place of the marker that ends a scan; fill bytes may stand before any marker. */
    private static int afterScan(byte[] out, int from) {
        int at = from;
        while (true) {
            while ((out[at] & 0xFF) != 0xFF) {
                at++;
            }
            while ((out[at + 1] & 0xFF) == 0xFF) {
                at++;
            }
            int next = out[at + 1] & 0xFF;
            if (next != 0 && (next | 7) != 0xD7) {
                return at;
            }
            at += 2;
        }
    }

    private static void checkPng(byte[] out) {
        ByteBuffer bytes = ByteBuffer.wrap(out);
        int at = 8;
        String type = "";
        while (at < out.length) {
            type = new String(out, at + 4, 4, StandardCharsets.ISO_8859_1);
            assertThat(PNG_CHUNKS).contains(type);
            at += 12 + bytes.getInt(at);
        }
        assertThat(type).isEqualTo("IEND");
        assertThat(at).isEqualTo(out.length);
    }

    private static void checkWebp(byte[] out) {
        ByteBuffer bytes = ByteBuffer.wrap(out).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(bytes.getInt(4)).isEqualTo(out.length - 8);
        int at = 12;
        while (at < out.length) {
            assertThat(WEBP_CHUNKS).contains(new String(out, at, 4, StandardCharsets.ISO_8859_1));
            int length = bytes.getInt(at + 4);
            at += 8 + length + (length & 1);
        }
        assertThat(at).isEqualTo(out.length);
    }

    /** Lets mutations of a chunk's content past the checksum. */
    private static byte[] withTrueChecksums(byte[] png) {
        byte[] repaired = png.clone();
        ByteBuffer bytes = ByteBuffer.wrap(repaired);
        int at = 8;
        while (at + 12 <= repaired.length) {
            int length = bytes.getInt(at);
            if (length < 0 || length > repaired.length - at - 12) {
                return repaired;
            }
            CRC32 crc = new CRC32();
            crc.update(repaired, at + 4, length + 4);
            bytes.putInt(at + 8 + length, (int) crc.getValue());
            at += 12 + length;
        }
        return repaired;
    }
}
