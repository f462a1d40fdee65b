package app.facet.platform.media;

import java.util.UUID;

/** Names one uploaded photo. */
public record MediaId(UUID value) {}
