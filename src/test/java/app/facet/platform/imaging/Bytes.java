package app.facet.platform.imaging;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Builds files byte by byte, the way an attacker would. */
final class Bytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    static Bytes of(int... values) {
        return new Bytes().u8(values);
    }

    Bytes u8(int... values) {
        for (int value : values) {
            out.write(value);
        }
        return this;
    }

    Bytes u16(int value) {
        return u8(value >> 8, value);
    }

    Bytes u32(long value) {
        return u16((int) (value >> 16)).u16((int) value);
    }

    Bytes u32LittleEndian(long value) {
        return u8((int) value, (int) (value >> 8), (int) (value >> 16), (int) (value >> 24));
    }

    Bytes ascii(String text) {
        return raw(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Bytes raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    Bytes raw(byte[] bytes, int from, int to) {
        out.write(bytes, from, to - from);
        return this;
    }

    Bytes repeated(int value, int times) {
        for (int i = 0; i < times; i++) {
            out.write(value);
        }
        return this;
    }

    /** A JPEG segment with its length. */
    Bytes segment(int marker, byte[] content) {
        return u8(0xFF, marker).u16(content.length + 2).raw(content);
    }

    /** A PNG chunk with its length and checksum. */
    Bytes chunk(String type, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.ISO_8859_1));
        crc.update(content);
        return u32(content.length).ascii(type).raw(content).u32(crc.getValue());
    }

    /** A RIFF chunk, padded to an even length. */
    Bytes riff(String type, byte[] content) {
        return ascii(type).u32LittleEndian(content.length).raw(content).repeated(0, content.length & 1);
    }

    byte[] toArray() {
        return out.toByteArray();
    }

    /** What deflates from so many zeroes: a few thousandths of them. */
    static byte[] deflatedZeroes(long count) {
        var packed = new ByteArrayOutputStream();
        byte[] zeroes = new byte[1 << 16];
        byte[] buffer = new byte[1 << 16];
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
            for (long left = count; left > 0; left -= zeroes.length) {
                deflater.setInput(zeroes, 0, (int) Math.min(left, zeroes.length));
                drain(deflater, buffer, packed);
            }
            deflater.finish();
            drain(deflater, buffer, packed);
        }
        return packed.toByteArray();
    }

    private static void drain(Deflater deflater, byte[] buffer, ByteArrayOutputStream target) {
        int length = deflater.deflate(buffer);
        while (length > 0) {
            target.write(buffer, 0, length);
            length = deflater.deflate(buffer);
        }
    }

    static boolean contains(byte[] haystack, String needle) {
        return new String(haystack, StandardCharsets.ISO_8859_1).contains(needle);
    }

    static int indexOf(byte[] haystack, int... needle) {
        for (int i = 0; i <= haystack.length - needle.length; i++) {
            boolean hit = true;
            for (int j = 0; j < needle.length && hit; j++) {
                hit = (haystack[i + j] & 0xFF) == needle[j];
            }
            if (hit) {
                return i;
            }
        }
        return -1;
    }

    /** A TIFF structure whose first directory holds an orientation and a text. */
    static byte[] exif(int orientation, String canary, boolean littleEndian) {
        ByteBuffer exif = ByteBuffer.allocate(8 + 2 + 24 + 4 + canary.length());
        exif.order(littleEndian ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        exif.putShort((short) (littleEndian ? 0x4949 : 0x4D4D))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x010E)
                .putShort((short) 2)
                .putInt(canary.length())
                .putInt(38);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0);
        return exif.put(canary.getBytes(StandardCharsets.ISO_8859_1)).array();
    }
}
