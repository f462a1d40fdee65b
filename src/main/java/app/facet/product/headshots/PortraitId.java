package app.facet.product.headshots;

import java.util.UUID;

/** Names one portrait of a shoot. */
public record PortraitId(UUID value) {

    static PortraitId random() {
        return new PortraitId(UUID.randomUUID());
    }
}
