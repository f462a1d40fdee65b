package app.facet.platform.imaging;

import app.facet.platform.imaging.PhotoRefused.Reason;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Inflates the pixel data into the void, to see that it holds the rows the header promises and not a byte more. */
final class PngPixels implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final byte[] TYPE = {'I', 'D', 'A', 'T'};

    private final long expected;
    private final Inflater inflater = new Inflater();
    private final byte[] packed = new byte[BUFFER];
    private final byte[] rows = new byte[BUFFER];
    private boolean started;

    PngPixels(long expected) {
        this.expected = expected;
    }

    boolean started() {
        return started;
    }

    /** Takes the content of one IDAT chunk. @return its checksum */
    long take(ByteSource source, int length) throws IOException {
        started = true;
        CRC32 crc = new CRC32();
        crc.update(TYPE);
        for (int left = length; left > 0; ) {
            int step = Math.min(left, BUFFER);
            source.read(packed, step);
            crc.update(packed, 0, step);
            inflate(step);
            left -= step;
        }
        return crc.getValue();
    }

    private void inflate(int length) {
        if (inflater.finished()) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
        inflater.setInput(packed, 0, length);
        try {
            while (!inflater.finished() && !inflater.needsInput()) {
                inflater.inflate(rows);
                refuseOverflow();
            }
        } catch (DataFormatException malformed) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
        if (inflater.finished() && inflater.getRemaining() > 0) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
    }

    private void refuseOverflow() {
        if (inflater.needsDictionary()) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
        if (inflater.getBytesWritten() > expected) {
            throw new PhotoRefused(Reason.HOSTILE);
        }
    }

    void checkComplete() {
        if (!inflater.finished() || inflater.getBytesWritten() < expected) {
            throw new PhotoRefused(Reason.TRUNCATED);
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
