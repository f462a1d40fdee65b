package app.facet.platform.billing.ui;

import app.facet.platform.billing.Offer;
import app.facet.platform.billing.Per;
import app.facet.platform.billing.Plan;
import app.facet.platform.billing.payments.Money;
import app.facet.platform.ui.ReaderZone;
import app.facet.platform.ui.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;

/** Money, credits and days in the words of whoever reads. */
final class BillingWords {

    private final Locale language;
    private final Texts texts;
    private final ZoneId zone;

    BillingWords(Locale language) {
        this(language, ReaderZone.current());
    }

    BillingWords(Locale language, ZoneId zone) {
        this.language = language;
        this.texts = Texts.of(language);
        this.zone = zone;
    }

    String get(String key, Object... values) {
        return texts.get(key, values);
    }

    Texts texts() {
        return texts;
    }

    /** What a plan is called. */
    String name(Plan plan) {
        return plan.name(language);
    }

    /** For whom a plan is; may be empty. */
    String line(Plan plan) {
        return plan.line(language);
    }

    boolean has(String key) {
        return texts.has(key);
    }

    /** In the currency's own places: $29.00. */
    String money(BigDecimal amount, Currency currency) {
        var format = NumberFormat.getCurrencyInstance(language);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(amount);
    }

    String money(Money money) {
        return money(money.amount(), money.currency());
    }

    String day(Instant when) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language)
                .format(when.atZone(zone));
    }

    String moment(Instant when) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language)
                .format(when.atZone(zone));
    }

    String credits(long number) {
        return texts.get("billing.credits", number);
    }

    String per(Per per) {
        return texts.get("billing.per." + per.name().toLowerCase(Locale.ROOT));
    }

    /** What an action costs, for the button that does it: "1 credit", "included, 2 left". */
    String price(Offer offer) {
        return switch (offer.verdict()) {
            case UNLIMITED -> texts.get("billing.price.unlimited");
            case INCLUDED ->
                offer.left() == null
                        ? texts.get("billing.price.unlimited")
                        : texts.get("billing.price.included", offer.left());
            case CREDITS, NOT_ENOUGH -> credits(offer.credits());
            case NOT_IN_PLAN -> texts.get("billing.price.not-in-plan");
            case TOO_MANY ->
                offer.again() == null
                        ? texts.get("billing.price.not-in-plan")
                        : texts.get("billing.price.again", moment(offer.again()));
        };
    }
}
