package app.facet.product.careers.postings;

import app.facet.platform.language.Fingerprint;
import java.util.UUID;

/** The fingerprint of a posting's words. */
final class PrintOf {

    private final UUID posting;
    private final Fingerprint print;

    /** @param kept as the database keeps it */
    PrintOf(UUID posting, byte[] kept) {
        this.posting = posting;
        this.print = Fingerprint.of(kept);
    }

    UUID posting() {
        return posting;
    }

    double similarity(Fingerprint other) {
        return print.similarity(other);
    }
}
