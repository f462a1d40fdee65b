package app.facet.product.headshots;

import java.util.UUID;

/** Names one run in the studio. */
public record ShootId(UUID value) {

    static ShootId random() {
        return new ShootId(UUID.randomUUID());
    }
}
