package app.facet.platform.outbound;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** Counts what comes, unpacked, and stops at the limit whatever the server announced. */
final class LimitedBody extends ResponseBody {

    private final ResponseBody body;
    private final BufferedSource source;

    LimitedBody(ResponseBody body, long largest) {
        this.body = body;
        this.source = Okio.buffer(new ForwardingSource(body.source()) {
            private long left = largest;

            @Override
            public long read(Buffer sink, long count) throws IOException {
                long read = super.read(sink, count);
                left -= Math.max(0, read);
                if (left < 0) {
                    throw new TooLarge();
                }
                return read;
            }
        });
    }

    @Override
    public @Nullable MediaType contentType() {
        return body.contentType();
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public BufferedSource source() {
        return source;
    }
}
