package app.facet.platform.work;

import java.util.UUID;

/** Names one piece of background work. */
public record WorkId(UUID value) {

    static WorkId random() {
        return new WorkId(UUID.randomUUID());
    }
}
