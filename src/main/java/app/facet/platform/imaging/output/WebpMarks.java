package app.facet.platform.imaging.output;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Puts marks into a WebP file: the extended container with profile, EXIF and XMP (RFC 9649). */
final class WebpMarks {

    private static final int RIFF_HEADER = 12;
    private static final int HAS_PROFILE = 0x20;
    private static final int HAS_EXIF = 0x08;
    private static final int HAS_XMP = 0x04;

    private WebpMarks() {}

    /** @param webp as our encoder writes it: one chunk of pixels, without transparency */
    static byte[] mark(byte[] webp, int width, int height, Marks marks) {
        var chunks = new ByteArrayOutputStream(webp.length + marks.icc().length + marks.xmp().length + 256);
        chunks.writeBytes(chunk("VP8X", extended(width, height)));
        chunks.writeBytes(chunk("ICCP", marks.icc()));
        chunks.write(webp, RIFF_HEADER, webp.length - RIFF_HEADER);
        chunks.writeBytes(chunk("EXIF", exif(marks.dpi())));
        chunks.writeBytes(chunk("XMP ", marks.xmp()));
        return little(RIFF_HEADER + chunks.size())
                .put(ascii("RIFF"))
                .putInt(4 + chunks.size())
                .put(ascii("WEBP"))
                .put(chunks.toByteArray())
                .array();
    }

    private static byte[] extended(int width, int height) {
        return little(10)
                .putInt(HAS_PROFILE | HAS_EXIF | HAS_XMP)
                .put(threeBytes(width - 1))
                .put(threeBytes(height - 1))
                .array();
    }

    private static byte[] threeBytes(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16)};
    }

    /** The smallest TIFF directory that says how many pixels make an inch (EXIF 2.32, tags 0x011A, 0x011B, 0x0128). */
    private static byte[] exif(int dpi) {
        int rationals = 8 + 2 + 3 * 12 + 4;
        byte[] directory = new byte[rationals + 16];
        ByteBuffer tiff = ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(ascii("II")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        tiff.putShort((short) 0x011A).putShort((short) 5).putInt(1).putInt(rationals);
        tiff.putShort((short) 0x011B).putShort((short) 5).putInt(1).putInt(rationals + 8);
        tiff.putShort((short) 0x0128).putShort((short) 3).putInt(1).putInt(2);
        tiff.putInt(0);
        tiff.putInt(dpi).putInt(1).putInt(dpi).putInt(1);
        return directory;
    }

    private static byte[] chunk(String name, byte[] content) {
        return little(8 + content.length + (content.length & 1))
                .put(ascii(name))
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
