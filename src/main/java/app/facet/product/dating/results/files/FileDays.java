package app.facet.product.dating.results.files;

import app.facet.product.dating.results.Source;
import java.util.List;

/**
 * What was read from a file.
 *
 * @param days in order, each once for each platform
 * @param unreadable how many lines said nothing that makes sense
 */
public record FileDays(Source source, List<FileDay> days, int unreadable) {

    public FileDays {
        days = List.copyOf(days);
    }

    /** Whether it says for each day which platform it is about. */
    public boolean namesPlatforms() {
        return days.stream().allMatch(day -> day.platform() != null);
    }
}
