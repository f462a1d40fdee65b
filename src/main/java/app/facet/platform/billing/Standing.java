package app.facet.platform.billing;

import java.time.Instant;

/**
 * Which plan somebody has.
 *
 * @param since when its months began to count
 * @param paid whether it is paid up, so that a new month brings its credits
 */
record Standing(Plan plan, Instant since, boolean paid) {}
