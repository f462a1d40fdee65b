package app.facet.product.careers.resumes;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When something began or ended, as exactly as a resume says it.
 *
 * @param month from 1 to 12; null when only the year is known
 */
public record CareerDate(int year, @Nullable Integer month) {

    private static final int MONTHS = 12;

    public CareerDate {
        if (month != null && (month < 1 || month > MONTHS)) {
            throw new IllegalArgumentException("month " + month);
        }
    }

    /** As {@code 04/2019} or {@code 2019}. */
    public String text() {
        return month == null ? Integer.toString(year) : String.format(Locale.ROOT, "%02d/%d", month, year);
    }

    /** As {@code 2019-04} or {@code 2019}. */
    public String iso() {
        return month == null
                ? String.format(Locale.ROOT, "%04d", year)
                : String.format(Locale.ROOT, "%04d-%02d", year, month);
    }
}
