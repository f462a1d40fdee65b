package app.facet.product.headshots;

/** Where the measuring of a source photo stands. */
public enum SourceState {
    PENDING,
    READY,
    FAILED
}
