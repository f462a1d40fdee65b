package app.facet.platform.billing.payments;

import app.facet.platform.kernel.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where our books and a provider's differed.
 *
 * @param lastAt when it was found the last time, or mended
 * @param times how many comparisons in a row found it
 * @param what for whoever reads the logs
 * @param ours what stood in our books, as far as it differed: {@code state=OPEN; captured=0}
 * @param theirs what the provider said instead
 * @param account whose it is, as long as they are here
 * @param item plan or pack it is about
 * @param note what an admin wrote who looked at it
 */
public record Difference(
        UUID id,
        Instant foundAt,
        Instant lastAt,
        int times,
        String provider,
        Touched touched,
        String ref,
        String what,
        @Nullable String ours,
        @Nullable String theirs,
        State state,
        @Nullable AccountId account,
        @Nullable String item,
        @Nullable String note) {

    /** What became of it. */
    public enum State {
        /** Nobody mended it, nobody looked at it. */
        OPEN,
        /** An admin knows of it. */
        LOOKED_AT,
        MENDED
    }

    /** What is wrong, where both sides say the same. */
    public Optional<Wrong> wrong() {
        return Wrong.named(what);
    }

    DifferenceRows.Thing thing() {
        return new DifferenceRows.Thing(provider, touched, ref);
    }
}
