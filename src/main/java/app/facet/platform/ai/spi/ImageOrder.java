package app.facet.platform.ai.spi;

import org.jspecify.annotations.Nullable;

/**
 * How an order stands with its server.
 *
 * @param id the server's number of it
 * @param picture address of the picture, once it is made
 * @param failure why there will be none
 */
public record ImageOrder(String id, @Nullable String picture, EngineFailure.@Nullable Kind failure) {

    public boolean isOpen() {
        return picture == null && failure == null;
    }
}
