package app.facet.platform.billing.ui;

import app.facet.platform.billing.payments.Difference;
import app.facet.platform.billing.payments.DifferenceFilter;
import app.facet.platform.billing.payments.Touched;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The address of a narrowed list of differences: {@code ?state=open&kind=charge}. */
record DifferenceRoute(DifferenceFilter filter) {

    /** A part that was mistyped narrows nothing. */
    static DifferenceRoute read(QueryParameters query) {
        return new DifferenceRoute(new DifferenceFilter(
                named(Difference.State.values(), query.getSingleParameter("state")),
                named(Touched.values(), query.getSingleParameter("kind"))));
    }

    private static <E extends Enum<E>> @org.jspecify.annotations.Nullable E named(E[] all, Optional<String> typed) {
        return Arrays.stream(all)
                .filter(one -> typed.filter(word(one)::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    QueryParameters write() {
        Map<String, String> query = new LinkedHashMap<>();
        Optional.ofNullable(filter.state()).ifPresent(state -> query.put("state", word(state)));
        Optional.ofNullable(filter.touched()).ifPresent(touched -> query.put("kind", word(touched)));
        return QueryParameters.simple(query);
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
