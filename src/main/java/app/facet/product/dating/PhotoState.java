package app.facet.product.dating;

/** Where the analysis of a photo stands. */
public enum PhotoState {
    /** Kept, but not measured: nobody has paid for that yet. */
    UNPAID,
    /** Waiting for its turn. */
    PENDING,
    /** Being measured right now. */
    PROCESSING,
    COMPLETED,
    FAILED,
    /** Stopped by its owner; can be started again. */
    CANCELLED
}
