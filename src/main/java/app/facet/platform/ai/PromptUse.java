package app.facet.platform.ai;

import java.time.Instant;

/** A prompt that was used, in one of its versions. */
public record PromptUse(String name, String version, long calls, Instant lastUsed) {}
