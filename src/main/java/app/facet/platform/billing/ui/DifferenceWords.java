package app.facet.platform.billing.ui;

import app.facet.platform.billing.payments.Difference;
import app.facet.platform.billing.payments.Touched;
import app.facet.platform.ui.Texts;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How differences are spoken of.
 *
 * @param items what plans and packs are called, by their codes
 */
record DifferenceWords(DeskWords words, Map<String, String> items) implements Serializable {

    private static final Pattern MONEY = Pattern.compile("(-?\\d+(?:\\.\\d+)?) ([A-Z]{3})");

    /** Noted in the smallest coin before it was known of which. */
    private static final Set<String> COINS = Set.of("captured", "refunded", "stake", "reversed");

    /** The kinds of things that are compared. */
    static final Touched[] KINDS = {Touched.CHECKOUT, Touched.MEMBERSHIP, Touched.CHARGE, Touched.TRANSFER};

    String get(String key, Object... parameters) {
        return words.get("differences." + key, parameters);
    }

    /** Of a kind or a state. */
    String name(Enum<?> one) {
        return words.of("differences", one);
    }

    /** What and of what: "Payment · Pro". */
    String what(Difference one) {
        return one.item() == null
                ? name(one.touched())
                : name(one.touched()) + " · " + items.getOrDefault(one.item(), one.item());
    }

    /** The values as they are stored, under names that people read. */
    String side(@Nullable String stored) {
        return stored == null || stored.isEmpty()
                ? "–"
                : Arrays.stream(stored.split("; ")).map(this::part).collect(Collectors.joining(", "));
    }

    private String part(String stored) {
        int end = stored.indexOf('=');
        if (end < 0) {
            return stored;
        }
        String name = stored.substring(0, end);
        int words = name.lastIndexOf(' ') + 1; // behind the name of a payment, where there are several
        return name.substring(0, words) + label(name.substring(words)) + ": "
                + value(name.substring(words), stored.substring(end + 1));
    }

    private String value(String name, String stored) {
        var money = MONEY.matcher(stored);
        if (money.matches()) {
            return words.money(new BigDecimal(money.group(1)), Currency.getInstance(money.group(2)));
        }
        if (COINS.contains(name) && stored.matches("-?\\d+")) {
            return get("smallest-coin", words.number(Long.parseLong(stored)));
        }
        if (name.equals("plan")) {
            return items.getOrDefault(stored, stored);
        }
        return moment(stored).map(words::time).orElseGet(() -> stored.toLowerCase(Locale.ROOT));
    }

    private static Optional<Instant> moment(String stored) {
        try {
            return Optional.of(Instant.parse(stored));
        } catch (DateTimeParseException somethingElse) {
            return Optional.empty();
        }
    }

    private String label(String name) {
        String key = "billing.desk.differences.part." + name.toLowerCase(Locale.ROOT);
        var texts = Texts.of(words.locale());
        return texts.has(key) ? texts.get(key) : name;
    }

    String times(Difference one) {
        return one.times() == 1 ? words.time(one.lastAt()) : get("times", words.time(one.lastAt()), one.times());
    }
}
