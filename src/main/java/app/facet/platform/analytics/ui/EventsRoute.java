package app.facet.platform.analytics.ui;

import app.facet.platform.analytics.Days;
import app.facet.platform.analytics.EventFilter;
import app.facet.platform.analytics.EventFilter.PropertyIs;
import app.facet.platform.analytics.EventKind;
import app.facet.platform.analytics.Grouping;
import app.facet.platform.analytics.Grouping.By;
import app.facet.platform.analytics.Platform;
import app.facet.platform.kernel.ProductKey;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The address of filtered events: {@code admin/events?name=dating.photo-measured&days=7&by=property&property=score}. */
record EventsRoute(
        int length,
        Optional<String> name,
        Optional<ProductKey> product,
        Optional<Platform> platform,
        Optional<String> property,
        Optional<String> value,
        By by) {

    /** A part that was mistyped narrows nothing; a property belongs to an event. */
    static EventsRoute read(QueryParameters query, Map<String, EventKind> kinds) {
        var range = RangeRoute.read(query);
        var name = range.name().filter(kinds::containsKey);
        var property = query.getSingleParameter("property").filter(one -> name.map(kinds::get)
                .filter(kind -> kind.properties().containsKey(one))
                .isPresent());
        var value = query.getSingleParameter("value").filter(one -> property.isPresent() && !one.isBlank());
        var by = word(query, "by", By.values())
                .filter(one -> one != By.PROPERTY || property.isPresent())
                .orElse(By.DAY);
        return new EventsRoute(
                range.length(), name, range.product(), word(query, "platform", Platform.values()), property, value, by);
    }

    private static <E extends Enum<E>> Optional<E> word(QueryParameters query, String parameter, E[] words) {
        return query.getSingleParameter(parameter).flatMap(asked -> Arrays.stream(words)
                .filter(one -> lower(one).equals(asked))
                .findFirst());
    }

    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    QueryParameters write() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("days", Integer.toString(length));
        name.ifPresent(one -> query.put("name", one));
        product.ifPresent(one -> query.put("product", one.value()));
        platform.ifPresent(one -> query.put("platform", lower(one)));
        property.ifPresent(one -> query.put("property", one));
        value.ifPresent(one -> query.put("value", one));
        query.put("by", lower(by));
        return QueryParameters.simple(query);
    }

    EventFilter filter(LocalDate today) {
        return new EventFilter(
                Days.upTo(today, length),
                name,
                product,
                platform,
                property.flatMap(one -> value.map(wanted -> new PropertyIs(one, wanted))));
    }

    Grouping grouping() {
        return by == By.PROPERTY ? Grouping.by(property.orElseThrow()) : Grouping.by(by);
    }
}
