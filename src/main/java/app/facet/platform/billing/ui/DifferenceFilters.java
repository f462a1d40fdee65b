package app.facet.platform.billing.ui;

import app.facet.platform.billing.payments.Difference;
import app.facet.platform.billing.payments.DifferenceFilter;
import app.facet.platform.billing.payments.Touched;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;

/** The fields above the list of differences. */
class DifferenceFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<Difference.State> state = new Select<>();
    private final Select<Touched> kind = new Select<>();

    DifferenceFilters(DifferenceWords words, SerializableConsumer<DifferenceRoute> chosen) {
        addClassName("list-filters");
        choice(state, words.words().get("state"), words.get("any-state"), Difference.State.values(), words, chosen);
        choice(kind, words.get("kind"), words.get("any-kind"), DifferenceWords.KINDS, words, chosen);
    }

    private <E extends Enum<E>> void choice(
            Select<E> field,
            String label,
            String all,
            E[] values,
            DifferenceWords words,
            SerializableConsumer<DifferenceRoute> chosen) {
        field.setLabel(label);
        field.setItems(values);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all);
        field.setItemLabelGenerator(one -> one == null ? all : words.name(one));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(new DifferenceRoute(new DifferenceFilter(state.getValue(), kind.getValue())));
            }
        });
        add(field);
    }

    void show(DifferenceFilter filter) {
        state.setValue(filter.state());
        kind.setValue(filter.touched());
    }
}
