package app.facet.platform.imaging.output;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Puts marks into a JPEG file (JFIF 1.02; XMP specification part 3; ICC.1:2022 annex B.4). */
final class JpegMarks {

    /** Start of image, then the JFIF segment: marker, length 16, name, version. */
    private static final int JFIF_END = 20;

    private static final int UNITS = 13;
    private static final byte PER_INCH = 1;
    private static final int APP1 = 0xFFE1;
    private static final int APP2 = 0xFFE2;
    private static final byte[] XMP = "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ICC = "ICC_PROFILE\0\1\1".getBytes(StandardCharsets.US_ASCII);

    private JpegMarks() {}

    /** @param jpeg as our encoder writes it, which always begins with a JFIF segment */
    static byte[] mark(byte[] jpeg, Marks marks) {
        requireJfif(jpeg);
        byte[] head = new byte[JFIF_END];
        System.arraycopy(jpeg, 0, head, 0, JFIF_END);
        ByteBuffer.wrap(head)
                .put(UNITS, PER_INCH)
                .putShort(UNITS + 1, (short) marks.dpi())
                .putShort(UNITS + 3, (short) marks.dpi());
        var marked = new ByteArrayOutputStream(jpeg.length + marks.icc().length + marks.xmp().length + 64);
        marked.writeBytes(head);
        marked.writeBytes(segment(APP1, XMP, marks.xmp()));
        marked.writeBytes(segment(APP2, ICC, marks.icc()));
        marked.write(jpeg, JFIF_END, jpeg.length - JFIF_END);
        return marked.toByteArray();
    }

    private static byte[] segment(int marker, byte[] name, byte[] content) {
        int length = 2 + name.length + content.length;
        if (length > 0xFFFF) {
            throw new IllegalArgumentException("A segment holds 64 KB");
        }
        return ByteBuffer.allocate(2 + length)
                .putShort((short) marker)
                .putShort((short) length)
                .put(name)
                .put(content)
                .array();
    }

    private static void requireJfif(byte[] jpeg) {
        if (jpeg.length < JFIF_END || !new String(jpeg, 6, 4, StandardCharsets.US_ASCII).equals("JFIF")) {
            throw new IllegalArgumentException("The encoder wrote no JFIF segment");
        }
    }
}
