package app.facet.platform.outbound;

import java.io.IOException;

/** A server sent us on and on. */
final class TooManyRedirects extends IOException {

    private static final long serialVersionUID = 1L;

    TooManyRedirects() {
        super("too many redirects");
    }
}
