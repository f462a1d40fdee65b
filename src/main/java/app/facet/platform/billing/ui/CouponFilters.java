package app.facet.platform.billing.ui;

import app.facet.platform.billing.CouponFilter;
import app.facet.platform.billing.CouponFilter.State;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;

/** The fields above the list of coupons. */
class CouponFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField part = new TextField();
    private final Select<State> state = new Select<>();

    CouponFilters(DeskWords words, SerializableConsumer<CouponRoute> chosen) {
        part.setLabel(words.get("coupons.part"));
        part.setClearButtonVisible(true);
        part.setValueChangeMode(ValueChangeMode.LAZY);
        state.setLabel(words.get("state"));
        state.setItems(State.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(words.get("coupons.any"));
        state.setItemLabelGenerator(one -> one == null ? words.get("coupons.any") : words.of("coupons.state", one));
        part.addValueChangeListener(change -> tell(change.isFromClient(), chosen));
        state.addValueChangeListener(change -> tell(change.isFromClient(), chosen));
        addClassName("list-filters");
        add(part, state);
    }

    private void tell(boolean byHand, SerializableConsumer<CouponRoute> chosen) {
        if (byHand) {
            chosen.accept(value());
        }
    }

    private CouponRoute value() {
        return new CouponRoute(new CouponFilter(
                Optional.of(part.getValue().strip()).filter(typed -> !typed.isEmpty()), state.getOptionalValue()));
    }

    void show(CouponFilter filter) {
        part.setValue(filter.part().orElse(""));
        state.setValue(filter.state().orElse(null));
    }
}
