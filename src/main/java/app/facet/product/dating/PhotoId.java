package app.facet.product.dating;

import java.util.UUID;

/** Names one photo of a dating set. */
public record PhotoId(UUID value) {

    static PhotoId random() {
        return new PhotoId(UUID.randomUUID());
    }
}
