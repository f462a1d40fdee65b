package app.facet.product.dating.results.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets so many bytes through and no more. Closing it leaves what is below open. */
class Limited extends FilterInputStream {

    private static final int BLOCK = 1 << 16;

    private long left;

    Limited(InputStream stream, long most) {
        super(stream);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int sign = super.read();
        count(sign < 0 ? 0 : 1);
        return sign;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int number = super.read(buffer, offset, length);
        count(number);
        return number;
    }

    @Override
    public long skip(long number) throws IOException {
        long skipped = super.skip(number);
        count(skipped);
        return skipped;
    }

    private void count(long number) {
        left -= Math.max(0, number);
        if (left < 0) {
            throw new FileRefused("too-large");
        }
    }

    void skipRest() throws IOException {
        byte[] block = new byte[BLOCK];
        while (read(block, 0, BLOCK) >= 0) {
            // only the counting matters
        }
    }

    @Override
    public void close() {}

    @Override
    public boolean markSupported() {
        return false;
    }
}
