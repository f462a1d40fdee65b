package app.facet.product.dating.opinions;

/** How far an opinion is. */
public enum OpinionState {
    /** The model has not answered yet. */
    ASKED,
    GIVEN,
    /** No model could or would answer; what Facet measured stands alone. */
    MISSING
}
