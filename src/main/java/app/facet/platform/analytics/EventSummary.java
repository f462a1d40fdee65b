package app.facet.platform.analytics;

import java.time.Instant;
import java.util.Optional;

/** One event as the back office sees it: never whose. */
public record EventSummary(
        Instant at, String name, Optional<String> product, Optional<Platform> platform, String properties) {}
