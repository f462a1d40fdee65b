package app.facet.platform.audit;

/** A place in the chain: the number and the hash of the entry there. */
record Head(long sequence, String hash) {}
