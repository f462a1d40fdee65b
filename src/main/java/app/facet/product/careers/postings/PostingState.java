package app.facet.product.careers.postings;

/** How far a posting is that comes from a page. */
public enum PostingState {
    /** Its page is being read. */
    FETCHING,
    READY,
    /** Its page could not be read. */
    FAILED
}
