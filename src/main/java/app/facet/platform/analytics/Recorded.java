package app.facet.platform.analytics;

import app.facet.platform.kernel.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event on its way into the table. */
record Recorded(
        UUID id,
        Instant at,
        String name,
        @Nullable String product,
        @Nullable AccountId account,
        @Nullable UUID session,
        @Nullable Platform platform,
        String properties) {}
