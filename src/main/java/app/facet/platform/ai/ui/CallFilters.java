package app.facet.platform.ai.ui;

import app.facet.platform.ai.CallFilter;
import app.facet.platform.ai.CallTotal;
import app.facet.platform.ai.Outcome;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields above the ledger. */
class CallFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<CallTotal.Per> per = new Select<>();
    private final Select<Integer> days = new Select<>();
    private final Select<String> provider = new Select<>();
    private final Select<String> product = new Select<>();
    private final Select<Outcome> outcome = new Select<>();

    CallFilters(
            AiWords words,
            Collection<String> providers,
            Collection<String> products,
            SerializableConsumer<CallsRoute> chosen) {
        per.setLabel(words.get("ai.calls.per"));
        per.setItems(CallTotal.Per.values());
        per.setItemLabelGenerator(one -> words.get("ai.calls.per-" + one.name().toLowerCase(Locale.ROOT)));
        days.setLabel(words.get("ai.calls.period"));
        days.setItems(CallsRoute.DAYS);
        days.setItemLabelGenerator(number -> words.get("ai.calls.days", number));
        narrowing(words, provider, "ai.calls.provider");
        provider.setItems(providers);
        provider.setItemLabelGenerator(one -> one == null ? words.get("ai.calls.any") : words.provider(one));
        narrowing(words, product, "ai.calls.product");
        product.setItems(products);
        product.setItemLabelGenerator(one -> one == null ? words.get("ai.calls.any") : one);
        narrowing(words, outcome, "ai.calls.outcome");
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(one -> one == null ? words.get("ai.calls.any") : words.outcome(one));
        for (Select<?> field : List.of(per, days, provider, product, outcome)) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    chosen.accept(value());
                }
            });
        }
        addClassName("list-filters");
        add(per, days, provider, product, outcome);
    }

    private static void narrowing(AiWords words, Select<?> select, String label) {
        select.setLabel(words.get(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words.get("ai.calls.any"));
    }

    private CallsRoute value() {
        return new CallsRoute(
                per.getValue(),
                new CallFilter(
                        provider.getOptionalValue(),
                        product.getOptionalValue(),
                        outcome.getOptionalValue(),
                        days.getValue()));
    }

    void show(CallsRoute route) {
        per.setValue(route.per());
        days.setValue(route.filter().days());
        show(provider, route.filter().provider().orElse(null));
        show(product, route.filter().product().orElse(null));
        outcome.setValue(route.filter().outcome().orElse(null));
    }

    /** A name that is in an address but not in the list is shown as it stands there: the list is narrowed by it. */
    private static void show(Select<String> select, @Nullable String value) {
        if (value != null && !select.getListDataView().contains(value)) {
            select.getListDataView().addItem(value);
        }
        select.setValue(value);
    }
}
