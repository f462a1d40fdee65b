package app.facet.product.headshots;

import java.util.UUID;

/** Names a photo somebody wants portraits of. */
public record SourceId(UUID value) {

    static SourceId random() {
        return new SourceId(UUID.randomUUID());
    }
}
