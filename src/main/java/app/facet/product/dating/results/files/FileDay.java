package app.facet.product.dating.results.files;

import app.facet.product.dating.results.DayCounts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day as a file tells of it.
 *
 * @param platform as the file names it; null when it does not say
 */
public record FileDay(@Nullable String platform, LocalDate day, DayCounts counts) {}
