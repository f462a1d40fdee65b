package app.facet.product.dating.results.comparison;

import java.time.LocalDate;

/**
 * What one day brought the version that was live on it.
 *
 * @param version its place among the versions compared, from 0
 * @param exposure likes given on that day, or 1 for a rate per day
 */
public record Observation(LocalDate day, int version, long events, double exposure) {}
