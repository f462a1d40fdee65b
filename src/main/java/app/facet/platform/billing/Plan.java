package app.facet.platform.billing;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * What people can subscribe to.
 *
 * @param code stable name, e.g. {@code pro}
 * @param name as people read it, in every language
 * @param monthly price for a month
 * @param requestsPercent how often its owners may ask, in percent of the usual limits
 * @param priority how much sooner their background work is done: 0 usual, 9 most
 */
public record Plan(
        String code, String name, BigDecimal monthly, Currency currency, int requestsPercent, int priority) {}
