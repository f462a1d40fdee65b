package app.facet.platform.imaging.output;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Puts marks into a PNG file: iCCP, pHYs and iTXt right after the header (PNG specification, third edition). */
final class PngMarks {

    /** Signature and IHDR chunk. */
    private static final int HEADER_END = 8 + 25;

    private static final byte METRES = 1;
    private static final byte DEFLATED = 0;
    private static final byte[] XMP = "XML:com.adobe.xmp\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII);

    private PngMarks() {}

    /** @param png as our encoder writes it: it says nothing of colour or size itself */
    static byte[] mark(byte[] png, Marks marks) {
        var marked = new ByteArrayOutputStream(png.length + marks.icc().length + marks.xmp().length + 64);
        marked.write(png, 0, HEADER_END);
        marked.writeBytes(chunk("iCCP", profile(marks.icc())));
        marked.writeBytes(chunk("pHYs", size(marks.perMetre())));
        marked.writeBytes(chunk("iTXt", joined(XMP, marks.xmp())));
        marked.write(png, HEADER_END, png.length - HEADER_END);
        return marked.toByteArray();
    }

    private static byte[] size(int perMetre) {
        return ByteBuffer.allocate(9)
                .putInt(perMetre)
                .putInt(perMetre)
                .put(METRES)
                .array();
    }

    private static byte[] profile(byte[] icc) {
        byte[] name = "sRGB\0".getBytes(StandardCharsets.US_ASCII);
        return joined(joined(name, new byte[] {DEFLATED}), deflated(icc));
    }

    private static byte[] deflated(byte[] content) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(content);
            deflater.finish();
            var out = new ByteArrayOutputStream(content.length);
            byte[] buffer = new byte[4096];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] chunk(String name, byte[] content) {
        byte[] typed = joined(name.getBytes(StandardCharsets.US_ASCII), content);
        var sum = new CRC32();
        sum.update(typed);
        return ByteBuffer.allocate(typed.length + 8)
                .putInt(content.length)
                .put(typed)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }
}
