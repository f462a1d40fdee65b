package app.facet.platform.analytics;

import app.facet.platform.kernel.ProductKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which events to show; what is left empty does not narrow them. */
public record EventFilter(
        Days days,
        Optional<String> name,
        Optional<ProductKey> product,
        Optional<Platform> platform,
        Optional<PropertyIs> property) {

    /** A property with this value, written as text. */
    public record PropertyIs(String property, String value) {}

    String condition(Dialect dialect) {
        List<String> conditions = new ArrayList<>(List.of("happened_at >= :from", "happened_at < :until"));
        name.ifPresent(one -> conditions.add("name = :name"));
        product.ifPresent(one -> conditions.add("product = :product"));
        platform.ifPresent(one -> conditions.add("platform = :platform"));
        property.ifPresent(one -> conditions.add(dialect.property("property") + " = :value"));
        return String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        values.put("from", days.from());
        values.put("until", days.until());
        name.ifPresent(one -> values.put("name", one));
        product.ifPresent(one -> values.put("product", one.value()));
        platform.ifPresent(one -> values.put("platform", one.name()));
        property.ifPresent(one -> {
            values.put("property", one.property());
            values.put("value", one.value());
        });
        return values;
    }
}
