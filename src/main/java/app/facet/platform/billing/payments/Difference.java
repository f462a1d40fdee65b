package app.facet.platform.billing.payments;

import java.time.Instant;

/** Where our books and a provider's differed. */
public record Difference(Instant foundAt, String provider, Touched touched, String ref, String what, boolean mended) {}
