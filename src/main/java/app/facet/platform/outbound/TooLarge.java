package app.facet.platform.outbound;

import java.io.IOException;

/** A body went beyond the limit. */
public final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    TooLarge() {
        super("too large");
    }
}
