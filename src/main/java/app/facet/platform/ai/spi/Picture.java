package app.facet.platform.ai.spi;

import java.util.Base64;

/** A picture's file. */
public final class Picture {

    private final String type;
    private final byte[] content;

    /** @param type such as {@code image/jpeg} */
    public Picture(String type, byte[] content) {
        this.type = type;
        this.content = content.clone();
    }

    public String type() {
        return type;
    }

    public byte[] content() {
        return content.clone();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(content);
    }

    public String dataUrl() {
        return "data:" + type + ";base64," + base64();
    }
}
