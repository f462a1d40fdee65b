package app.facet.platform.billing.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The address of a piece of revenue: {@code ?months=6&currency=EUR}. */
record RevenueRoute(int months, Currency currency) {

    static final List<Integer> LENGTHS = List.of(3, 6, 12, 24);
    private static final int USUAL = 12;

    /** What was mistyped is as usual: a year, in the first currency. */
    static RevenueRoute read(QueryParameters query, List<Currency> currencies) {
        return new RevenueRoute(
                LENGTHS.stream()
                        .filter(number -> query.getSingleParameter("months")
                                .filter(number.toString()::equals)
                                .isPresent())
                        .findFirst()
                        .orElse(USUAL),
                currencies.stream()
                        .filter(currency -> query.getSingleParameter("currency")
                                .filter(currency.getCurrencyCode()::equals)
                                .isPresent())
                        .findFirst()
                        .orElse(currencies.getFirst()));
    }

    QueryParameters write() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("months", String.valueOf(months));
        query.put("currency", currency.getCurrencyCode());
        return QueryParameters.simple(query);
    }
}
