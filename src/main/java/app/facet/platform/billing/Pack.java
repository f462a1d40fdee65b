package app.facet.platform.billing;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Credits that can be bought once.
 *
 * @param code stable name, e.g. {@code small}
 * @param names what it is called, by language; English is always there
 * @param validDays how long they can be spent
 */
public record Pack(
        String code,
        Map<String, String> names,
        int credits,
        BigDecimal price,
        Currency currency,
        int validDays,
        boolean onSale) {

    /** In English. */
    public String name() {
        return Objects.requireNonNull(names.get(Plan.ENGLISH));
    }

    /** In the language of whoever reads, else in English. */
    public String name(Locale reader) {
        return names.getOrDefault(reader.getLanguage(), name());
    }
}
