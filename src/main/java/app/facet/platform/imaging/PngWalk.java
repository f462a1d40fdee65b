package app.facet.platform.imaging;

import app.facet.platform.imaging.PhotoRefused.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * Walks a PNG chunk by chunk. Kept are IHDR, PLTE, tRNS, IDAT, IEND, sRGB and gAMA; a colour profile other than sRGB
 * is written anew; everything else stays behind unread.
 */
final class PngWalk {

    private static final int MOST_CHUNKS = 1 << 16;
    private static final int MOST_EXIF = 1 << 16;
    private static final long SIGNATURE_LENGTH = 8;

    private final ByteSource source;
    private final CleanCopy head = new CleanCopy();
    private final CleanCopy rest = new CleanCopy();
    private Orientation orientation = Orientation.UPRIGHT;
    private @Nullable RgbProfile profile;
    private @Nullable PngPixels pixels;
    private boolean palette;
    private boolean pixelsOver;

    PngWalk(ByteSource source) {
        this.source = source;
    }

    Inspection walk() throws IOException {
        source.skip(SIGNATURE_LENGTH);
        head.keep(0, SIGNATURE_LENGTH);
        PngHeader size = readHeader();
        try (PngPixels data = new PngPixels(size.rawBytes())) {
            pixels = data;
            for (int chunks = 0; chunk(size, data); chunks++) {
                if (chunks > MOST_CHUNKS) {
                    throw new PhotoRefused(Reason.HOSTILE);
                }
            }
            data.checkComplete();
        }
        if (profile != null) {
            head.insert(profileChunk(profile));
        }
        head.append(rest);
        return new Inspection(PhotoFormat.PNG, size.width(), size.height(), orientation, profile, head);
    }

    private PngHeader readHeader() throws IOException {
        if (source.u32() != PngHeader.LENGTH || !type().equals("IHDR")) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
        byte[] content = source.bytes(PngHeader.LENGTH);
        checkCrc("IHDR", content);
        head.keep(SIGNATURE_LENGTH, 12 + PngHeader.LENGTH);
        return PngHeader.parse(content);
    }

    /** Reads one chunk. @return whether another one follows */
    private boolean chunk(PngHeader size, PngPixels data) throws IOException {
        long start = source.position();
        long length = source.u32();
        String type = type();
        if (length > source.remaining() - 4) {
            throw new PhotoRefused(length > Integer.MAX_VALUE ? Reason.HOSTILE : Reason.TRUNCATED);
        }
        if (!type.equals("IDAT") && data.started()) {
            pixelsOver = true;
        }
        switch (type) {
            case "IDAT" -> pixelData(start, (int) length, data);
            case "IEND" -> keepSmall(start, type, length, 0);
            case "PLTE" -> paletteEntries(start, length, size);
            case "tRNS" -> keepBeforePixels(start, type, length, 256);
            case "sRGB" -> keepBeforePixels(start, type, length, 1);
            case "gAMA" -> keepBeforePixels(start, type, length, 4);
            case "iCCP" -> profile = RgbProfile.otherThanSrgb(PngProfile.inflate(smallContent(length)));
            case "eXIf" -> orientation = ExifOrientation.in(smallContent(length));
            case "acTL", "fcTL", "fdAT" -> throw new PhotoRefused(Reason.ANIMATED);
            default -> skipAncillary(type, length);
        }
        return !type.equals("IEND");
    }

    private void pixelData(long start, int length, PngPixels data) throws IOException {
        if (pixelsOver) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
        long crc = data.take(source, length);
        if (source.u32() != crc) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
        keepFrom(start);
    }

    private void paletteEntries(long start, long length, PngHeader size) throws IOException {
        boolean allowed = size.colourType() != 0 && size.colourType() != 4;
        if (!allowed || palette || length == 0 || length % 3 != 0) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
        palette = true;
        keepBeforePixels(start, "PLTE", length, 768);
    }

    private void keepBeforePixels(long start, String type, long length, int most) throws IOException {
        if (pixels != null && pixels.started()) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
        keepSmall(start, type, length, most);
    }

    private void keepSmall(long start, String type, long length, int most) throws IOException {
        if (length > most) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
        checkCrc(type, source.bytes((int) length));
        keepFrom(start);
    }

    private void keepFrom(long start) {
        rest.keep(start, source.position() - start);
    }

    /** Content of a chunk that is read and dropped; too much of it counts as none. */
    private byte[] smallContent(long length) throws IOException {
        if (length > MOST_EXIF) {
            source.skip(length + 4);
            return new byte[0];
        }
        byte[] content = source.bytes((int) length);
        source.skip(4);
        return content;
    }

    private void skipAncillary(String type, long length) throws IOException {
        boolean letters = type.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'));
        if (!letters || Character.isUpperCase(type.charAt(0))) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
        source.skip(length + 4);
    }

    private String type() throws IOException {
        return new String(source.bytes(4), StandardCharsets.ISO_8859_1);
    }

    private void checkCrc(String type, byte[] content) throws IOException {
        if (source.u32() != crc(type, content)) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
    }

    private static long crc(String type, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.ISO_8859_1));
        crc.update(content);
        return crc.getValue();
    }

    private static byte[] profileChunk(RgbProfile profile) {
        var content = new ByteArrayOutputStream();
        content.writeBytes("RGB\0\0".getBytes(StandardCharsets.ISO_8859_1));
        content.writeBytes(deflate(profile.toBytes()));
        byte[] bytes = content.toByteArray();
        return ByteBuffer.allocate(12 + bytes.length)
                .putInt(bytes.length)
                .put("iCCP".getBytes(StandardCharsets.ISO_8859_1))
                .put(bytes)
                .putInt((int) crc("iCCP", bytes))
                .array();
    }

    private static byte[] deflate(byte[] bytes) {
        byte[] packed = new byte[bytes.length + 64];
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            return Arrays.copyOf(packed, deflater.deflate(packed));
        }
    }
}
