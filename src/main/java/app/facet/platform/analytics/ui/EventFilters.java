package app.facet.platform.analytics.ui;

import app.facet.platform.analytics.EventKind;
import app.facet.platform.analytics.Grouping.By;
import app.facet.platform.analytics.Platform;
import app.facet.platform.catalogue.Product;
import app.facet.platform.catalogue.ProductCatalogue;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Chooses events; the view writes the choice into its address. */
class EventFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, EventKind> kinds;
    private final transient List<Product> products;
    private final AnalyticsWords words;
    private final Select<Integer> length = new Select<>();
    private final Select<String> name = new Select<>();
    private final Select<Product> product = new Select<>();
    private final Select<Platform> platform = new Select<>();
    private final Select<String> property = new Select<>();
    private final TextField value = new TextField();
    private final Select<By> by = new Select<>();

    EventFilters(
            AnalyticsWords words,
            Map<String, EventKind> kinds,
            ProductCatalogue catalogue,
            SerializableConsumer<EventsRoute> chosen) {
        this.words = words;
        this.kinds = kinds;
        products = catalogue.all();
        setUp(length, "analytics.range", days -> words.get("analytics.range.days", days));
        length.setItems(RangeRoute.LENGTHS);
        setUpOptional(name, "analytics.events.name", words::event);
        name.setItems(kinds.keySet());
        setUpOptional(product, "analytics.product", words::product);
        product.setItems(products);
        setUpOptional(platform, "analytics.events.platform", words::platform);
        platform.setItems(Platform.values());
        setUpOptional(property, "analytics.events.property", Function.identity());
        value.setLabel(words.get("analytics.events.value"));
        value.setClearButtonVisible(true);
        setUp(by, "analytics.events.by", one -> words.get("analytics.events.by." + word(one)));
        addClassName("list-filters");
        add(length, name, product, platform, property, value, by);
        for (AbstractField<?, ?> field :
                List.<AbstractField<?, ?>>of(length, name, product, platform, property, value, by)) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    chosen.accept(choice());
                }
            });
        }
    }

    private static String word(By by) {
        return by.name().toLowerCase(Locale.ROOT);
    }

    private <T> void setUp(Select<T> select, String label, Function<T, String> name) {
        select.setLabel(words.get(label));
        select.setItemLabelGenerator(name::apply);
    }

    private <T> void setUpOptional(Select<T> select, String label, Function<T, String> name) {
        String any = words.get("analytics.events.any");
        select.setLabel(words.get(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        select.setItemLabelGenerator(one -> one == null ? any : name.apply(one));
    }

    private EventsRoute choice() {
        return new EventsRoute(
                length.getValue(),
                name.getOptionalValue(),
                product.getOptionalValue().map(Product::key),
                platform.getOptionalValue(),
                property.getOptionalValue(),
                Optional.of(value.getValue().strip()).filter(text -> !text.isEmpty()),
                by.getOptionalValue().orElse(By.DAY));
    }

    /** Only what the chosen event has can be asked for. */
    void show(EventsRoute route) {
        var properties = route.name().map(kinds::get).map(EventKind::properties).orElse(Map.of()).keySet().stream()
                .sorted()
                .toList();
        length.setValue(route.length());
        name.setValue(route.name().orElse(null));
        product.setValue(products.stream()
                .filter(one -> route.product().filter(one.key()::equals).isPresent())
                .findFirst()
                .orElse(null));
        platform.setValue(route.platform().orElse(null));
        property.setItems(properties);
        property.setEnabled(!properties.isEmpty());
        property.setValue(route.property().orElse(null));
        value.setEnabled(route.property().isPresent());
        value.setValue(route.value().orElse(""));
        by.setItems(Arrays.stream(By.values())
                .filter(one -> one != By.PROPERTY || route.property().isPresent())
                .toList());
        by.setValue(route.by());
    }
}
