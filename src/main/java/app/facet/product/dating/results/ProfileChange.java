package app.facet.product.dating.results;

import java.time.LocalDate;

/**
 * A version went live: what days brought before and since.
 *
 * @param before the days before, up to four weeks, back to the change before
 * @param since the days since, up to four weeks, until the next change
 */
public record ProfileChange(LocalDate day, ProfileVersion version, Pace before, Pace since) {

    /** So many matches on so many logged days. */
    public record Pace(int days, long matches) {

        /** Matches a day; zero where no day is logged. */
        public double perDay() {
            return days == 0 ? 0 : (double) matches / days;
        }
    }
}
