package app.facet.product.careers.postings;

import java.time.Instant;
import java.util.UUID;

/** Which skills a posting speaks of, as kept, and since when it is saved. */
record DemandsOf(UUID posting, String demands, Instant addedAt) {}
