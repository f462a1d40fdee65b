package app.facet.platform.billing.ui;

import app.facet.platform.billing.PackDesk;
import app.facet.platform.billing.RevenueMonth;
import app.facet.platform.ui.Csv;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** How revenue is spoken of. */
record RevenueWords(DeskWords words) implements Serializable {

    static final String HEADER = Csv.line(
            "month",
            "began",
            "began mrr",
            "ended",
            "ended mrr",
            "at start",
            "mrr at start",
            "sales",
            "refunds",
            "credits issued",
            "credits spent",
            "credits expired");

    /** For spreadsheets: no signs of currencies, a point before the cents. */
    static String line(RevenueMonth month) {
        return Csv.line(
                month.month(),
                month.began().number(),
                main(month.began().recurring()),
                month.ended().number(),
                main(month.ended().recurring()),
                month.standing().number(),
                main(month.standing().recurring()),
                main(month.sales()),
                main(month.refunds()),
                month.issued(),
                month.spent(),
                month.expired());
    }

    private static BigDecimal main(long cents) {
        return BigDecimal.valueOf(cents, PackDesk.CURRENCY.getDefaultFractionDigits());
    }

    String get(String key, Object... parameters) {
        return words.get("revenue." + key, parameters);
    }

    String number(long number) {
        return words.number(number);
    }

    String money(long cents) {
        return words.money(main(cents), PackDesk.CURRENCY);
    }

    /** With a plus where it is one. */
    String change(long cents) {
        return cents > 0 ? "+" + money(cents) : money(cents);
    }

    String percent(double share) {
        var format = NumberFormat.getPercentInstance(words.locale());
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLL yyyy", words.locale()).format(month);
    }
}
