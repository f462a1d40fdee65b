package app.facet.platform.imaging;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes a colour profile of version 2.4 (ICC.1:2001-04) that holds primaries, tone curves and two fixed texts. */
final class IccWriter {

    private static final String[] TAGS = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
    private static final int HEADER = 128;

    private IccWriter() {}

    static byte[] write(RgbProfile profile) {
        var directory = ByteBuffer.allocate(4 + 12 * TAGS.length).putInt(TAGS.length);
        var data = new ByteArrayOutputStream();
        for (String tag : TAGS) {
            byte[] content = content(tag, profile);
            directory.put(ascii(tag));
            directory.putInt(HEADER + directory.capacity() + data.size()).putInt(content.length);
            data.writeBytes(content);
            data.writeBytes(new byte[-content.length & 3]);
        }
        int size = HEADER + directory.capacity() + data.size();
        return ByteBuffer.allocate(size)
                .put(header(size))
                .put(directory.array())
                .put(data.toByteArray())
                .array();
    }

    private static byte[] header(int size) {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.putInt(0, size).putInt(8, 0x02400000);
        header.put(12, ascii("mntrRGB XYZ "));
        header.putShort(24, (short) 2026).putShort(26, (short) 1).putShort(28, (short) 1);
        header.put(36, ascii("acsp"));
        return putXyz(header, 68, 0.9642, 1, 0.8249).array();
    }

    private static byte[] content(String tag, RgbProfile profile) {
        int channel = "rgb".indexOf(tag.charAt(0));
        return switch (tag) {
            case "desc" -> description();
            case "cprt" -> text();
            case "wtpt" -> xyz(0.9642, 1, 0.8249);
            case "rXYZ", "gXYZ", "bXYZ" ->
                xyz(profile.primaries()[0][channel], profile.primaries()[1][channel], profile.primaries()[2][channel]);
            default -> curve(profile.curves()[channel]);
        };
    }

    private static byte[] description() {
        byte[] words = ascii("RGB\0");
        return ByteBuffer.allocate(90 + words.length)
                .put(ascii("desc"))
                .putInt(8, words.length)
                .put(12, words)
                .array();
    }

    private static byte[] text() {
        return ByteBuffer.allocate(12).put(ascii("text")).put(8, ascii("CC0\0")).array();
    }

    private static byte[] xyz(double x, double y, double z) {
        return putXyz(ByteBuffer.allocate(20).put(ascii("XYZ ")), 8, x, y, z).array();
    }

    private static ByteBuffer putXyz(ByteBuffer target, int at, double x, double y, double z) {
        return target.putInt(at, fixed(x)).putInt(at + 4, fixed(y)).putInt(at + 8, fixed(z));
    }

    private static byte[] curve(double[] samples) {
        ByteBuffer curve = ByteBuffer.allocate(12 + 2 * samples.length)
                .put(ascii("curv"))
                .putInt(8, samples.length)
                .position(12);
        for (double sample : samples) {
            curve.putShort((short) Math.round(sample * 65535));
        }
        return curve.array();
    }

    /** s15Fixed16Number. */
    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
