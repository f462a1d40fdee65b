package app.facet.platform.outbound;

import app.facet.platform.kernel.Refusal;

/** An address could not be read; says why in words that tell nothing about the network behind us. */
public final class FetchRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    FetchRefused(Reason reason) {
        super("outbound.refused." + reason.key);
    }

    enum Reason {
        ADDRESS("address"),
        UNREACHABLE("unreachable"),
        SLOW("slow"),
        TYPE("type"),
        TOO_LARGE("too-large");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }
}
