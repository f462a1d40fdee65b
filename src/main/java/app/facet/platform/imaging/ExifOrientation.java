package app.facet.platform.imaging;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Finds the one EXIF entry that matters for drawing, tag 0x0112 of the first directory, and looks at nothing else.
 * Malformed data is no statement: the photo counts as upright.
 */
final class ExifOrientation {

    private static final byte[] PREFIX = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int TYPE_SHORT = 3;
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 512;

    private ExifOrientation() {}

    /** @param exif a TIFF structure, with or without the six bytes JPEG puts before it */
    static Orientation in(byte[] exif) {
        int start = startsWithPrefix(exif) ? PREFIX.length : 0;
        if (exif.length - start < 8) {
            return Orientation.UPRIGHT;
        }
        ByteBuffer tiff = ByteBuffer.wrap(exif, start, exif.length - start).slice();
        int order = tiff.getShort(0);
        if (order != 0x4949 && order != 0x4D4D) {
            return Orientation.UPRIGHT;
        }
        tiff.order(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return tiff.getShort(2) == 42 ? inDirectory(tiff, tiff.getInt(4)) : Orientation.UPRIGHT;
    }

    static boolean startsWithPrefix(byte[] segment) {
        return segment.length >= PREFIX.length
                && ByteBuffer.wrap(segment, 0, PREFIX.length).equals(ByteBuffer.wrap(PREFIX));
    }

    private static Orientation inDirectory(ByteBuffer tiff, int offset) {
        if (offset < 8 || offset > tiff.limit() - 2) {
            return Orientation.UPRIGHT;
        }
        int entries = Math.min(tiff.getShort(offset) & 0xFFFF, MOST_ENTRIES);
        for (int i = 0; i < entries; i++) {
            int at = offset + 2 + i * ENTRY;
            if (at > tiff.limit() - ENTRY) {
                break;
            }
            if ((tiff.getShort(at) & 0xFFFF) == TAG && tiff.getShort(at + 2) == TYPE_SHORT) {
                return Orientation.ofExifValue(tiff.getShort(at + 8) & 0xFFFF);
            }
        }
        return Orientation.UPRIGHT;
    }
}
