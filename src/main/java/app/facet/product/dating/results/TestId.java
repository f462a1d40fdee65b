package app.facet.product.dating.results;

import java.util.UUID;

/** Names one comparison of versions. */
public record TestId(UUID value) {

    static TestId random() {
        return new TestId(UUID.randomUUID());
    }
}
