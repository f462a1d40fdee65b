package app.facet.product.dating.results;

import java.time.LocalDate;

/** What one day brought on one platform, and who says so. */
public record LoggedDay(String platform, LocalDate day, Source source, DayCounts counts) {}
