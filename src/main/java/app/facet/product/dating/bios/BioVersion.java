package app.facet.product.dating.bios;

import java.time.Instant;

/**
 * The words of a bio as they were.
 *
 * @param number 1 for the first
 */
public record BioVersion(int number, Instant createdAt, BioText text) {}
