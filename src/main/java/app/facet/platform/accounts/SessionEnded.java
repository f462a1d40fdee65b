package app.facet.platform.accounts;

import java.util.UUID;

/** A session was ended from somewhere else: its open pages have to go. */
public record SessionEnded(UUID session) {}
