package app.facet.platform.billing.ui;

import app.facet.platform.billing.PlanRevenue;
import app.facet.platform.billing.RevenueMonth;
import app.facet.platform.billing.RevenueMonth.Volume;
import app.facet.platform.ui.Csv;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Currency;

/** How revenue is spoken of. */
record RevenueWords(DeskWords words, Currency currency) implements Serializable {

    static final String HEADER = Csv.line(
            "month",
            "currency",
            "subscriptions at start",
            "mrr at start",
            "new",
            "new mrr",
            "resumed",
            "resumed mrr",
            "upgraded",
            "upgraded mrr",
            "downgraded",
            "downgraded mrr",
            "churned",
            "churned mrr",
            "mrr at end",
            "sales",
            "refunds",
            "disputes",
            "credits issued",
            "credits spent",
            "credits expired");

    /** For spreadsheets: no signs of currencies, a point before the cents. */
    String line(RevenueMonth month) {
        var moves = month.moves();
        return Csv.line(
                month.month(),
                currency.getCurrencyCode(),
                month.standing().number(),
                main(month.standing().recurring()),
                moves.fresh().number(),
                main(moves.fresh().recurring()),
                moves.resumed().number(),
                main(moves.resumed().recurring()),
                moves.upgraded().number(),
                main(moves.upgraded().recurring()),
                moves.downgraded().number(),
                main(moves.downgraded().recurring()),
                moves.churned().number(),
                main(moves.churned().recurring()),
                main(month.end().recurring()),
                main(month.sales()),
                main(month.refunds()),
                main(month.disputes()),
                month.issued(),
                month.spent(),
                month.expired());
    }

    private BigDecimal main(long cents) {
        return BigDecimal.valueOf(cents, currency.getDefaultFractionDigits());
    }

    String get(String key, Object... parameters) {
        return words.get("revenue." + key, parameters);
    }

    String plan(PlanRevenue one) {
        return one.plan().name(words.locale());
    }

    String number(long number) {
        return words.number(number);
    }

    String money(long cents) {
        return words.money(main(cents), currency);
    }

    /** With a plus where it is one. */
    String change(long cents) {
        return cents > 0 ? "+" + money(cents) : money(cents);
    }

    /** How much, and by how many subscriptions. */
    String volume(Volume volume) {
        return volume.number() == 0 ? "–" : get("volume", money(volume.recurring()), volume.number());
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
