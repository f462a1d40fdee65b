package app.facet.product.dating.results;

import java.util.UUID;

/** Names one version of a profile. */
public record VersionId(UUID value) {

    static VersionId random() {
        return new VersionId(UUID.randomUUID());
    }
}
