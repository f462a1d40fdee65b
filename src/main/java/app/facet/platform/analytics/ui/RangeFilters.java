package app.facet.platform.analytics.ui;

import app.facet.platform.catalogue.Product;
import app.facet.platform.catalogue.ProductCatalogue;
import app.facet.platform.kernel.ProductKey;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;

/** Chooses the days and the product; the view writes the choice into its address. */
class RangeFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<Product> products;
    private final Select<Integer> length = new Select<>();
    private final Select<Product> product = new Select<>();
    private final Select<String> name = new Select<>();

    RangeFilters(AnalyticsWords words, ProductCatalogue catalogue, SerializableConsumer<RangeRoute> chosen) {
        products = catalogue.all();
        length.setLabel(words.get("analytics.range"));
        length.setItems(RangeRoute.LENGTHS);
        length.setItemLabelGenerator(days -> words.get("analytics.range.days", days));
        product.setLabel(words.get("analytics.product"));
        product.setEmptySelectionAllowed(true);
        product.setEmptySelectionCaption(words.get("analytics.product.any"));
        product.setItems(products);
        product.setItemLabelGenerator(one -> one == null ? words.get("analytics.product.any") : words.product(one));
        addClassName("list-filters");
        add(length, product);
        List.of(length, product, name)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        chosen.accept(value());
                    }
                }));
    }

    /** What the chart shows: active people, or one kind of event. */
    RangeFilters withNames(AnalyticsWords words, List<String> names) {
        String people = words.get("analytics.active-people");
        name.setLabel(words.get("analytics.chart"));
        name.setEmptySelectionAllowed(true);
        name.setEmptySelectionCaption(people);
        name.setItems(names);
        name.setItemLabelGenerator(one -> one == null ? people : words.event(one));
        add(name);
        return this;
    }

    private RangeRoute value() {
        return new RangeRoute(length.getValue(), product.getOptionalValue().map(Product::key), name.getOptionalValue());
    }

    void show(RangeRoute route) {
        length.setValue(route.length());
        product.setValue(route.product().flatMap(this::known).orElse(null));
        name.setValue(route.name().orElse(null));
    }

    private Optional<Product> known(ProductKey key) {
        return products.stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
