package app.facet.product.dating.votes;

import java.util.UUID;

/** One vote. */
public record VoteId(UUID value) {}
