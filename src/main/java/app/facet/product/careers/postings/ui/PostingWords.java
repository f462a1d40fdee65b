package app.facet.product.careers.postings.ui;

import app.facet.platform.skills.SkillKind;
import app.facet.platform.ui.Texts;
import app.facet.product.careers.postings.Demand;
import app.facet.product.careers.postings.Pay;
import app.facet.product.careers.postings.PostingFacts;
import app.facet.product.careers.postings.PostingSummary;
import app.facet.product.careers.postings.Seniority;
import app.facet.product.careers.postings.Workplace;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a posting says about the job, in the words of its reader. */
final class PostingWords {

    private static final Pattern CODE_BEFORE_AMOUNT = Pattern.compile("^[A-Z]{3}(?=\\d)");

    private final Locale locale;
    private final ZoneId zone;
    private final Texts texts;

    PostingWords(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        texts = Texts.of(locale);
    }

    Locale locale() {
        return locale;
    }

    ZoneId zone() {
        return zone;
    }

    String get(String key, Object... values) {
        return texts.get(key, values);
    }

    /** What it is called; a posting without a title is called so. */
    String title(PostingFacts facts) {
        return facts.title().isEmpty() ? get("careers.postings.untitled") : facts.title();
    }

    String workplace(@Nullable Workplace workplace) {
        return workplace == null ? "" : get("careers.workplace." + word(workplace));
    }

    String seniority(@Nullable Seniority seniority) {
        return seniority == null ? "" : get("careers.seniority." + word(seniority));
    }

    String demand(Demand demand) {
        return get("careers.demand." + word(demand));
    }

    String kind(SkillKind kind) {
        return get("careers.kind." + word(kind));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Such as "€52,000–60,000 a year". */
    String pay(@Nullable Pay pay) {
        if (pay == null) {
            return "";
        }
        return get("careers.pay." + word(pay.period()), range(pay));
    }

    /** With the currency once, where the reader's language puts it. */
    private String range(Pay pay) {
        String to = amount(pay.to(), pay.currency());
        if (pay.from().compareTo(pay.to()) == 0) {
            return to;
        }
        boolean behind = Character.isDigit(to.charAt(0));
        return behind
                ? amount(pay.from(), null) + "–" + to
                : amount(pay.from(), pay.currency()) + "–" + amount(pay.to(), null);
    }

    private String amount(BigDecimal amount, @Nullable String currency) {
        var format = currency == null ? NumberFormat.getNumberInstance(locale) : currencyFormat(currency);
        int digits = amount.stripTrailingZeros().scale() > 0 ? 2 : 0;
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return CODE_BEFORE_AMOUNT.matcher(format.format(amount)).replaceFirst("$0\u00a0");
    }

    private NumberFormat currencyFormat(String currency) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        return format;
    }

    /** Company and where the job is, as far as it is said. */
    String where(PostingFacts facts) {
        return joined(facts.company(), facts.place(), workplace(facts.workplace()));
    }

    /** All that is known in one line, for narrow screens. */
    String rest(PostingSummary posting) {
        var facts = posting.facts();
        return joined(seniority(facts.seniority()), pay(facts.pay()), date(posting));
    }

    static String joined(String... parts) {
        var said = new ArrayList<>(List.of(parts));
        said.removeIf(String::isEmpty);
        return String.join(" · ", said);
    }

    String date(PostingSummary posting) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(posting.addedAt().atZone(zone));
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM yyyy", locale).format(month);
    }

    /** Whether it can be read yet, where that is not so. */
    String state(PostingSummary posting) {
        return switch (posting.state()) {
            case READY -> "";
            case FETCHING -> get("careers.postings.fetching");
            case FAILED -> get("careers.postings.failed");
        };
    }
}
