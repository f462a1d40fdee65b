package app.facet.platform.ai;

import java.time.Duration;
import java.time.Instant;

/** A call as the back office sees it: neither whose it was nor what was said. */
public record CallSummary(
        Instant at,
        String useCase,
        String model,
        boolean ownKey,
        long tokensIn,
        long tokensOut,
        Cost cost,
        Duration took,
        int tries,
        Outcome outcome) {}
