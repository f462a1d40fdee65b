package app.facet.product.careers.postings.ui;

import app.facet.product.careers.postings.PostingSearch;
import app.facet.product.careers.postings.Seniority;
import app.facet.product.careers.postings.Workplace;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The address of a list of postings: {@code careers/postings?words=java&workplace=remote&order=company}. */
final class PostingsRoute {

    private PostingsRoute() {}

    /** A part that was mistyped narrows nothing. */
    static PostingSearch read(QueryParameters query) {
        return new PostingSearch(
                query.getSingleParameter("words").orElse(""),
                one(Workplace.class, query, "workplace"),
                one(Seniority.class, query, "seniority"),
                query.getSingleParameter("skill").filter(id -> !id.isBlank()).orElse(null),
                query.getSingleParameter("pay").isPresent(),
                Optional.ofNullable(one(PostingSearch.Order.class, query, "order"))
                        .orElse(PostingSearch.Order.NEWEST));
    }

    static QueryParameters write(PostingSearch search) {
        Map<String, String> query = new LinkedHashMap<>();
        if (!search.words().isBlank()) {
            query.put("words", search.words().strip());
        }
        put(query, "workplace", search.workplace());
        put(query, "seniority", search.seniority());
        if (search.skill() != null) {
            query.put("skill", search.skill());
        }
        if (search.pay()) {
            query.put("pay", "named");
        }
        put(query, "order", search.order() == PostingSearch.Order.NEWEST ? null : search.order());
        return QueryParameters.simple(query);
    }

    private static void put(Map<String, String> query, String name, @Nullable Enum<?> value) {
        if (value != null) {
            query.put(name, value.name().toLowerCase(Locale.ROOT));
        }
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .flatMap(word -> Arrays.stream(type.getEnumConstants())
                        .filter(value -> value.name().equalsIgnoreCase(word))
                        .findFirst())
                .orElse(null);
    }
}
