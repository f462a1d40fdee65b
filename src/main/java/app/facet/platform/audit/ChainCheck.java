package app.facet.platform.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * What walking the chain found.
 *
 * @param entries how many were read
 * @param broken the first that is not as it was written; empty when all are
 */
public record ChainCheck(long entries, Optional<Break> broken, Instant at) {

    /** Where the chain is broken, and how. */
    public record Break(long sequence, Fault fault) {}

    /** What can be wrong with an entry. */
    public enum Fault {
        MISSING,
        ALTERED
    }
}
