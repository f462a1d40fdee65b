package app.facet.product.dating.results;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a version was live.
 *
 * @param first its first day
 * @param last its last day, or null while it goes on
 */
public record LivePeriod(LocalDate first, @Nullable LocalDate last) {

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }
}
