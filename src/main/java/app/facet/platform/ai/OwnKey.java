package app.facet.platform.ai;

import java.time.Instant;

/**
 * A key somebody brought, as they may see it.
 *
 * @param lastFour its last characters, to tell keys apart by
 * @param testedAt when its provider last said that it is good
 */
public record OwnKey(String provider, String lastFour, Instant testedAt) {}
