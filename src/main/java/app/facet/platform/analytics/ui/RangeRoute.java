package app.facet.platform.analytics.ui;

import app.facet.platform.analytics.Days;
import app.facet.platform.kernel.ProductKey;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many days up to today, and which product: {@code ?days=90&product=dating}. */
record RangeRoute(int length, Optional<ProductKey> product, Optional<String> name) {

    static final List<Integer> LENGTHS = List.of(7, 30, 90);

    private static final int USUAL = 30;

    /** A part that was mistyped narrows nothing. */
    static RangeRoute read(QueryParameters query) {
        int length = LENGTHS.stream()
                .filter(days -> query.getSingleParameter("days")
                        .filter(days.toString()::equals)
                        .isPresent())
                .findFirst()
                .orElse(USUAL);
        return new RangeRoute(length, product(query), query.getSingleParameter("name"));
    }

    static Optional<ProductKey> product(QueryParameters query) {
        return query.getSingleParameter("product")
                .filter(word -> word.matches("[a-z]{2,20}"))
                .map(ProductKey::new);
    }

    QueryParameters write() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("days", Integer.toString(length));
        product.ifPresent(key -> query.put("product", key.value()));
        name.ifPresent(value -> query.put("name", value));
        return QueryParameters.simple(query);
    }

    Days days(LocalDate today) {
        return Days.upTo(today, length);
    }
}
