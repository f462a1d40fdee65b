package app.facet.platform.ai.ui;

import app.facet.platform.ai.CallFilter;
import app.facet.platform.ai.CallTotal;
import app.facet.platform.ai.Outcome;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The address of a narrowed ledger: {@code admin/ai-calls?per=model&days=90&outcome=too-slow}. */
record CallsRoute(CallTotal.Per per, CallFilter filter) {

    static final String PATH = "admin/ai-calls";
    static final List<Integer> DAYS = List.of(7, CallFilter.USUAL_DAYS, 90, 365);

    /** A part that was mistyped narrows nothing. */
    static CallsRoute read(QueryParameters query) {
        return new CallsRoute(
                choice(query, "per", CallTotal.Per.values()).orElse(CallTotal.Per.DAY),
                new CallFilter(
                        word(query, "provider"),
                        word(query, "product"),
                        choice(query, "outcome", Outcome.values()),
                        days(query)));
    }

    QueryParameters write() {
        Map<String, String> query = new LinkedHashMap<>();
        if (per != CallTotal.Per.DAY) {
            query.put("per", name(per));
        }
        if (filter.days() != CallFilter.USUAL_DAYS) {
            query.put("days", String.valueOf(filter.days()));
        }
        filter.provider().ifPresent(value -> query.put("provider", value));
        filter.product().ifPresent(value -> query.put("product", value));
        filter.outcome().ifPresent(value -> query.put("outcome", name(value)));
        return QueryParameters.simple(query);
    }

    private static int days(QueryParameters query) {
        return word(query, "days")
                .flatMap(typed -> DAYS.stream()
                        .filter(days -> typed.equals(String.valueOf(days)))
                        .findFirst())
                .orElse(CallFilter.USUAL_DAYS);
    }

    private static Optional<String> word(QueryParameters query, String name) {
        return query.getSingleParameter(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static <E extends Enum<E>> Optional<E> choice(QueryParameters query, String name, E[] all) {
        return word(query, name).flatMap(typed -> Arrays.stream(all)
                .filter(one -> name(one).equals(typed))
                .findFirst());
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
