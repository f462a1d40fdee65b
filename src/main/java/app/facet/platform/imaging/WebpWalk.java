package app.facet.platform.imaging;

import app.facet.platform.imaging.PhotoRefused.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Walks a WebP (RFC 9649) chunk by chunk. Kept are the picture and its transparency; the outer structure is written
 * anew around them, with the colour profile when it is not sRGB.
 */
final class WebpWalk {

    private static final int MOST_CHUNKS = 1024;
    private static final int MOST_EXIF = 1 << 16;
    private static final int ALPHA_FLAG = 0x10;
    private static final int ICC_FLAG = 0x20;
    private static final int ANIMATION_FLAG = 0x02;

    private final ByteSource source;
    private final CleanCopy picture = new CleanCopy();
    private Orientation orientation = Orientation.UPRIGHT;
    private @Nullable RgbProfile profile;
    private int canvasWidth;
    private int canvasHeight;
    private boolean alpha;
    private boolean complete;
    private int width;
    private int height;

    WebpWalk(ByteSource source) {
        this.source = source;
    }

    Inspection walk() throws IOException {
        source.skip(4);
        long end = 8 + source.u32LittleEndian();
        source.skip(4);
        if (end > source.position() + source.remaining()) {
            throw new PhotoRefused(Reason.TRUNCATED);
        }
        for (int chunks = 0; source.position() + 8 <= end; chunks++) {
            if (chunks > MOST_CHUNKS) {
                throw new PhotoRefused(Reason.HOSTILE);
            }
            chunk(end, chunks);
        }
        return inspection();
    }

    private Inspection inspection() {
        if (!complete) {
            throw new PhotoRefused(Reason.TRUNCATED);
        }
        boolean canvas = canvasWidth != 0 || canvasHeight != 0;
        if (canvas && (canvasWidth != width || canvasHeight != height)) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
        return new Inspection(PhotoFormat.WEBP, width, height, orientation, profile, assemble());
    }

    private void chunk(long end, int index) throws IOException {
        long start = source.position();
        String type = new String(source.bytes(4), StandardCharsets.ISO_8859_1);
        long length = source.u32LittleEndian();
        long next = start + 8 + length + (length & 1);
        if (next > end) {
            throw new PhotoRefused(Reason.TRUNCATED);
        }
        switch (type) {
            case "VP8X" -> canvas(index, length);
            case "VP8 " -> lossy(start, length, next);
            case "VP8L" -> lossless(start, length, next);
            case "ALPH" -> transparency(start, next);
            case "ICCP" -> profile = RgbProfile.otherThanSrgb(content(length, RgbProfile.MOST_BYTES));
            case "EXIF" -> orientation = ExifOrientation.in(content(length, MOST_EXIF));
            case "ANIM", "ANMF" -> throw new PhotoRefused(Reason.ANIMATED);
            default -> {
                // Names, places, edits: whatever it is, it is not needed to draw the picture.
            }
        }
        source.skip(next - source.position());
    }

    private void canvas(int index, long length) throws IOException {
        if (index != 0 || length < 10) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
        if ((source.u8() & ANIMATION_FLAG) != 0) {
            throw new PhotoRefused(Reason.ANIMATED);
        }
        source.skip(3);
        canvasWidth = source.u24LittleEndian() + 1;
        canvasHeight = source.u24LittleEndian() + 1;
        Inspection.checkSize(canvasWidth, canvasHeight);
    }

    /** The frame header of a VP8 key frame (RFC 6386, 9.1). */
    private void lossy(long start, long length, long next) throws IOException {
        int tag = length < 10 ? 1 : source.u24LittleEndian();
        boolean keyFrameShown = (tag & 1) == 0 && (tag >> 1 & 7) <= 3 && (tag >> 4 & 1) == 1;
        if (!keyFrameShown || tag >> 5 > length - 10 || source.u24LittleEndian() != 0x2A019D) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
        take(start, next, source.u16LittleEndian() & 0x3FFF, source.u16LittleEndian() & 0x3FFF);
    }

    /** The header of a lossless stream (RFC 9649, 3.4): signature, 14 bits for each side less one, alpha, version. */
    private void lossless(long start, long length, long next) throws IOException {
        if (length < 6 || source.u8() != 0x2F) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
        long bits = source.u32LittleEndian();
        if (bits >> 29 != 0) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
        alpha |= (bits >> 28 & 1) == 1;
        take(start, next, (int) (bits & 0x3FFF) + 1, (int) (bits >> 14 & 0x3FFF) + 1);
    }

    private void take(long start, long next, int pictureWidth, int pictureHeight) {
        if (complete) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
        Inspection.checkSize(pictureWidth, pictureHeight);
        width = pictureWidth;
        height = pictureHeight;
        complete = true;
        picture.keep(start, next - start);
    }

    private void transparency(long start, long next) {
        if (complete || alpha) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
        alpha = true;
        picture.keep(start, next - start);
    }

    private byte[] content(long length, int most) throws IOException {
        return length > most ? new byte[0] : source.bytes((int) length);
    }

    private CleanCopy assemble() {
        CleanCopy chunks = new CleanCopy();
        if (alpha || profile != null) {
            chunks.insert(canvasChunk());
        }
        if (profile != null) {
            chunks.insert(chunk("ICCP", profile.toBytes()));
        }
        chunks.append(picture);
        CleanCopy file = new CleanCopy();
        file.insert(fileHeader((int) chunks.length() + 4));
        file.append(chunks);
        return file;
    }

    private static byte[] fileHeader(int size) {
        byte[] header = new byte[12];
        little(header).put(ascii("RIFF")).putInt(size).put(ascii("WEBP"));
        return header;
    }

    private byte[] canvasChunk() {
        byte[] content = new byte[10];
        int lowHeight = (height - 1) & 0xFFFF;
        little(content)
                .putInt((alpha ? ALPHA_FLAG : 0) | (profile != null ? ICC_FLAG : 0))
                .putInt((width - 1) | (lowHeight << 24))
                .put((byte) (lowHeight >> 8))
                .put((byte) 0);
        return chunk("VP8X", content);
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] chunk = new byte[8 + content.length + (content.length & 1)];
        little(chunk).put(ascii(type)).putInt(content.length).put(content);
        return chunk;
    }

    private static ByteBuffer little(byte[] target) {
        return ByteBuffer.wrap(target).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
