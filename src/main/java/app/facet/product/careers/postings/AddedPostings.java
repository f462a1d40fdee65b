package app.facet.product.careers.postings;

import app.facet.platform.kernel.Refusal;
import java.util.List;

/**
 * What came of a file.
 *
 * @param added also those that were there already, by their links
 * @param refused what was not taken; nothing of the rest is lost
 */
public record AddedPostings(List<PostingId> added, List<RefusedRow> refused) {

    /**
     * A row of a table that was not taken.
     *
     * @param number as a spreadsheet counts: 1 is the row of names
     */
    public record RefusedRow(long number, Refusal why) {}
}
