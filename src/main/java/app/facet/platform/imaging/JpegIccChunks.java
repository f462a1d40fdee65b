package app.facet.platform.imaging;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers the colour profile a JPEG may spread over several APP2 segments (ICC.1:2022, annex B.4). */
final class JpegIccChunks {

    private static final byte[] NAME = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

    private final TreeMap<Integer, byte[]> chunks = new TreeMap<>();
    private int bytes;

    void add(byte[] content) {
        boolean chunk =
                content.length > NAME.length + 2 && Arrays.equals(content, 0, NAME.length, NAME, 0, NAME.length);
        // A profile beyond the limit is left incomplete on purpose: it will not parse, and counts as absent.
        if (chunk && bytes + content.length <= RgbProfile.MOST_BYTES) {
            bytes += content.length;
            chunks.putIfAbsent(content[NAME.length] & 0xFF, content);
        }
    }

    @Nullable
    RgbProfile profile() {
        var joined = new ByteArrayOutputStream(bytes);
        chunks.values().forEach(c -> joined.write(c, NAME.length + 2, c.length - NAME.length - 2));
        return RgbProfile.otherThanSrgb(joined.toByteArray());
    }

    /** The profile as one segment of its own; ours are far below the 64 KB a segment holds. */
    static byte[] segment(RgbProfile profile) {
        byte[] icc = profile.toBytes();
        int length = 2 + NAME.length + 2 + icc.length;
        var segment = new ByteArrayOutputStream(length + 2);
        segment.write(0xFF);
        segment.write(0xE2);
        segment.write(length >> 8);
        segment.write(length);
        segment.writeBytes(NAME);
        segment.write(1);
        segment.write(1);
        segment.writeBytes(icc);
        return segment.toByteArray();
    }
}
