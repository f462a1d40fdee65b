package app.facet.product.careers.postings;

/** How a posting came here. */
public enum PostingOrigin {
    PASTED,
    FETCHED,
    UPLOADED
}
