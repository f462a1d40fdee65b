package app.facet.product.careers.matching;

import app.facet.product.careers.resumes.CareerDate;
import app.facet.product.careers.resumes.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** How long somebody has worked; jobs at the same time count once. */
final class Tenure {

    private static final int JANUARY = 1;
    private static final int DECEMBER = 12;

    private record Months(long from, long to) {}

    private Tenure() {}

    /** In months. A job of which no beginning is known does not count; one without an end counts its first year only. */
    static int months(List<Period> periods, YearMonth today) {
        var spans = new ArrayList<Months>();
        for (Period period : periods) {
            if (period.from() != null) {
                spans.add(span(period, today));
            }
        }
        spans.sort(Comparator.comparingLong(Months::from));
        long sum = 0;
        long reached = Long.MIN_VALUE;
        for (Months span : spans) {
            sum += Math.max(0, span.to() - Math.max(span.from(), reached));
            reached = Math.max(reached, span.to());
        }
        return Math.toIntExact(Math.clamp(sum, 0, Integer.MAX_VALUE));
    }

    private static Months span(Period period, YearMonth today) {
        var from = Objects.requireNonNull(period.from());
        long begin = month(from, JANUARY);
        long now = month(new CareerDate(today.getYear(), today.getMonthValue()), JANUARY) + 1;
        CareerDate last = period.to();
        if (period.current()) {
            return new Months(begin, Math.max(begin, now));
        }
        long end = last == null ? begin + DECEMBER : month(last, from.month() == null ? JANUARY : DECEMBER) + 1;
        return new Months(begin, Math.max(begin, Math.min(end, now)));
    }

    private static long month(CareerDate date, int otherwise) {
        Integer month = date.month();
        return date.year() * 12L + (month == null ? otherwise : month) - 1;
    }
}
