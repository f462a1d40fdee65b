package app.facet.platform.imaging;

import app.facet.platform.kernel.Refusal;
import java.util.Locale;

/** This file is not taken as a photo; the sentence says why and what to send instead. */
public final class PhotoRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why a file is refused. Each has one sentence, {@code imaging.refused.<reason>}. */
    public enum Reason {
        EMPTY,
        NOT_A_PHOTO,
        TOO_MANY_BYTES,
        TOO_MANY_PIXELS,
        TOO_SMALL,
        ANIMATED,
        TRUNCATED,
        DAMAGED,
        CMYK,
        UNUSUAL_ENCODING,
        HOSTILE,
        GIF,
        HEIC,
        AVIF,
        TIFF,
        BMP,
        PDF,
        SVG;

        /** Key of the sentence. */
        public String messageKey() {
            return "imaging.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    PhotoRefused(Reason reason, Object... parameters) {
        super(reason.messageKey(), parameters);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
