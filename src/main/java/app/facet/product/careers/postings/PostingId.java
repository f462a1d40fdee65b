package app.facet.product.careers.postings;

import java.util.UUID;

/** Which posting. */
public record PostingId(UUID value) {}
