package app.facet.product.dating.results;

import java.util.List;
import java.util.Map;

/**
 * What an import would do.
 *
 * @param days what would be kept
 * @param sums of everything in the file
 * @param fresh days nobody has told of yet
 * @param known days the same file told of before, in the same way
 * @param overlapping days that were logged by hand
 * @param unreadable lines that said nothing that makes sense, or name a platform we do not know
 */
public record ImportPreview(
        Source source,
        List<LoggedDay> days,
        Map<Step, Long> sums,
        int fresh,
        int known,
        int overlapping,
        int unreadable) {

    public ImportPreview {
        days = List.copyOf(days);
    }
}
