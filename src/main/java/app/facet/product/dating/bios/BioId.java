package app.facet.product.dating.bios;

import java.util.UUID;

/** Names one bio. */
public record BioId(UUID value) {

    static BioId random() {
        return new BioId(UUID.randomUUID());
    }
}
