package app.facet.platform.billing.ui;

import app.facet.platform.billing.CouponFilter;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The address of a narrowed list of coupons: {@code ?part=spring&state=holds}. */
record CouponRoute(CouponFilter filter) {

    /** A part that was mistyped narrows nothing. */
    static CouponRoute read(QueryParameters query) {
        return new CouponRoute(new CouponFilter(
                query.getSingleParameter("part").map(String::strip).filter(part -> !part.isEmpty()),
                query.getSingleParameter("state").flatMap(typed -> Arrays.stream(CouponFilter.State.values())
                        .filter(state -> word(state).equals(typed))
                        .findFirst())));
    }

    QueryParameters write() {
        Map<String, String> query = new LinkedHashMap<>();
        filter.part().ifPresent(part -> query.put("part", part));
        filter.state().ifPresent(state -> query.put("state", word(state)));
        return QueryParameters.simple(query);
    }

    private static String word(CouponFilter.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
