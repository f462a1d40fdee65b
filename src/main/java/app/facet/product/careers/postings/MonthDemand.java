package app.facet.product.careers.postings;

import java.time.YearMonth;

/**
 * How many of the postings saved in a month speak of a skill.
 *
 * @param all saved in that month
 */
public record MonthDemand(YearMonth month, int asking, int all) {}
