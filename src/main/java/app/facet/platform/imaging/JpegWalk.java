package app.facet.platform.imaging;

import app.facet.platform.imaging.PhotoRefused.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Walks a JPEG (ITU-T T.81) marker by marker through its last scan. Kept are the tables, the frame, the scans and the
 * two short statements about colour (JFIF, Adobe), the latter rewritten to their fixed part; everything else, and
 * whatever follows the end marker, stays behind.
 */
final class JpegWalk {

    /** Bytes 0xFF that may be put before a marker; honest files have none or a few. */
    private static final int MOST_FILL = 4096;

    private static final int MOST_SEGMENTS = 4096;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);

    private final ByteSource source;
    private final CleanCopy body = new CleanCopy();
    private final CleanCopy colour = new CleanCopy();
    private final JpegIccChunks icc = new JpegIccChunks();
    private final JpegFrame frame = new JpegFrame();
    private Orientation orientation = Orientation.UPRIGHT;
    private boolean exifSeen;
    private boolean jfifSeen;
    private boolean adobeSeen;
    private int fill;
    private int segments;
    private long scanEnd;

    JpegWalk(ByteSource source) {
        this.source = source;
    }

    Inspection walk() throws IOException {
        source.skip(2);
        int marker = nextMarker();
        while (marker != EOI) {
            if (++segments > MOST_SEGMENTS) {
                throw new PhotoRefused(Reason.HOSTILE);
            }
            marker = marker == SOS ? scan() : segment(marker);
        }
        frame.checkComplete();
        RgbProfile profile = icc.profile();
        return new Inspection(PhotoFormat.JPEG, frame.width(), frame.height(), orientation, profile, assemble(profile));
    }

    private CleanCopy assemble(@Nullable RgbProfile profile) {
        CleanCopy copy = new CleanCopy();
        copy.insert(new byte[] {(byte) 0xFF, (byte) SOI});
        copy.append(colour);
        if (profile != null) {
            copy.insert(JpegIccChunks.segment(profile));
        }
        copy.append(body);
        copy.insert(new byte[] {(byte) 0xFF, (byte) EOI});
        return copy;
    }

    private int nextMarker() throws IOException {
        if (source.u8() != 0xFF) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
        return afterFill();
    }

    private int afterFill() throws IOException {
        int marker = source.u8();
        while (marker == 0xFF) {
            if (++fill > MOST_FILL) {
                throw new PhotoRefused(Reason.HOSTILE);
            }
            marker = source.u8();
        }
        return marker;
    }

    /** Reads one segment and returns the marker after it. */
    private int segment(int marker) throws IOException {
        long start = source.position() - 2;
        if (marker < 0xC0 || (marker <= SOI && marker >= 0xD0)) {
            // Reserved or standing alone: none of these belongs here.
            throw new PhotoRefused(Reason.DAMAGED);
        }
        JpegFrame.refuseUnusual(marker);
        int length = source.u16() - 2;
        if (length < 0) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
        byte[] content = source.bytes(length);
        if (marker >= 0xE0) {
            application(marker, content);
        } else {
            frame.accept(marker, content);
            keepFrom(start);
        }
        return nextMarker();
    }

    private void application(int marker, byte[] content) {
        if (marker == 0xE0 && !jfifSeen && content.length >= 14 && startsWith(content, JFIF)) {
            jfifSeen = true;
            keepFixedPart(marker, content, 12);
        } else if (marker == 0xEE && !adobeSeen && content.length >= 12 && startsWith(content, ADOBE)) {
            adobeSeen = true;
            keepFixedPart(marker, content, 12);
        } else if (marker == 0xE1 && !exifSeen && ExifOrientation.startsWithPrefix(content)) {
            exifSeen = true;
            orientation = ExifOrientation.in(content);
        } else if (marker == 0xE2) {
            icc.add(content);
        }
    }

    /** The first bytes of the segment; of JFIF's fourteen the last two, the size of its preview, become zero. */
    private void keepFixedPart(int marker, byte[] content, int kept) {
        int length = marker == 0xE0 ? 14 : kept;
        byte[] segment = new byte[4 + length];
        segment[0] = (byte) 0xFF;
        segment[1] = (byte) marker;
        segment[3] = (byte) (length + 2);
        System.arraycopy(content, 0, segment, 4, kept);
        colour.insert(segment);
    }

    /** Reads a scan's header and its entropy-coded data and returns the marker that ends it. */
    private int scan() throws IOException {
        long start = source.position() - 2;
        int length = source.u16() - 2;
        if (length < 0) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
        frame.acceptScan(source.bytes(length));
        long dataStart = source.position();
        int marker = entropyCodedData();
        long end = scanEnd;
        frame.addScanData(end - dataStart);
        body.keep(start, end - start);
        return marker;
    }

    private int entropyCodedData() throws IOException {
        while (true) {
            if (source.u8() != 0xFF) {
                continue;
            }
            scanEnd = source.position() - 1;
            int next = afterFill();
            boolean dataGoesOn = next == 0 || (next >= 0xD0 && next <= 0xD7);
            if (!dataGoesOn) {
                return next;
            }
        }
    }

    private void keepFrom(long start) {
        body.keep(start, source.position() - start);
    }

    private static boolean startsWith(byte[] content, byte[] prefix) {
        return Arrays.equals(content, 0, prefix.length, prefix, 0, prefix.length);
    }
}
