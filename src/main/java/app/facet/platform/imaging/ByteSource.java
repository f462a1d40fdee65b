package app.facet.platform.imaging;

import app.facet.platform.imaging.PhotoRefused.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Reads a file forward through one small buffer. Whoever asks for more than there is learns that the photo is
 * truncated; nothing here ever allocates what a length field claims.
 */
final class ByteSource {

    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
    private final long size;
    private long bufferEnd;

    ByteSource(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    long position() {
        return bufferEnd - buffer.remaining();
    }

    long remaining() {
        return size - position();
    }

    int u8() throws IOException {
        if (!buffer.hasRemaining()) {
            fill();
        }
        return buffer.get() & 0xFF;
    }

    int u16() throws IOException {
        return (u8() << 8) | u8();
    }

    long u32() throws IOException {
        return ((long) u16() << 16) | u16();
    }

    int u16LittleEndian() throws IOException {
        return u8() | (u8() << 8);
    }

    int u24LittleEndian() throws IOException {
        return u16LittleEndian() | (u8() << 16);
    }

    long u32LittleEndian() throws IOException {
        return u16LittleEndian() | ((long) u16LittleEndian() << 16);
    }

    /** The next bytes as an array. The caller bounds the count; the file's end bounds it again. */
    byte[] bytes(int count) throws IOException {
        require(count);
        var bytes = new byte[count];
        read(bytes, count);
        return bytes;
    }

    /** Fills the first {@code count} bytes of the array. */
    void read(byte[] target, int count) throws IOException {
        require(count);
        for (int filled = 0; filled < count; ) {
            if (!buffer.hasRemaining()) {
                fill();
            }
            int step = Math.min(count - filled, buffer.remaining());
            buffer.get(target, filled, step);
            filled += step;
        }
    }

    void skip(long count) throws IOException {
        require(count);
        if (count <= buffer.remaining()) {
            buffer.position(buffer.position() + (int) count);
        } else {
            bufferEnd = position() + count;
            buffer.limit(0);
        }
    }

    private void require(long count) {
        if (count > remaining()) {
            throw new PhotoRefused(Reason.TRUNCATED);
        }
    }

    private void fill() throws IOException {
        buffer.clear();
        int read = channel.read(buffer, bufferEnd);
        if (read <= 0) {
            buffer.limit(0);
            throw new PhotoRefused(Reason.TRUNCATED);
        }
        bufferEnd += read;
        buffer.flip();
    }
}
