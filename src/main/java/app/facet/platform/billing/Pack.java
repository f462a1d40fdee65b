package app.facet.platform.billing;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * Credits that can be bought once.
 *
 * @param code stable name, e.g. {@code small}
 * @param name as people read it, in every language
 * @param validDays how long they can be spent
 */
public record Pack(
        String code, String name, int credits, BigDecimal price, Currency currency, int validDays, boolean onSale) {}
