package app.facet.product.dating.results;

import app.facet.product.dating.results.comparison.Comparison;
import java.util.List;

/**
 * Versions of one platform held against each other.
 *
 * @param versions what is compared, the oldest first
 * @param daysKnown how many days each has that can be compared
 * @param comparison where it stands with all that is logged
 */
public record VersionTest(
        TestId id,
        String platform,
        Measure measure,
        List<ProfileVersion> versions,
        List<Integer> daysKnown,
        Comparison comparison) {

    public VersionTest {
        versions = List.copyOf(versions);
        daysKnown = List.copyOf(daysKnown);
    }
}
