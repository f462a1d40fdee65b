package app.facet.platform.outbound;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;

/** What was there. */
public final class Fetched {

    private final String address;
    private final String type;
    private final Charset charset;
    private final byte[] content;

    Fetched(String address, String type, Charset charset, byte[] content) {
        this.address = address;
        this.type = type;
        this.charset = charset;
        this.content = content;
    }

    /** Where it was found in the end. */
    public String address() {
        return address;
    }

    /** Without parameters, in lower case. */
    public String type() {
        return type;
    }

    /** In the charset that was announced, else UTF-8. */
    public String text() {
        return new String(content, charset);
    }

    public InputStream content() {
        return new ByteArrayInputStream(content);
    }
}
