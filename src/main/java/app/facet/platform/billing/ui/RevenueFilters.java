package app.facet.platform.billing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Currency;
import java.util.List;

/** For how long back, and in which currency. */
class RevenueFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<Integer> length = new Select<>();
    private final Select<Currency> currency = new Select<>();

    RevenueFilters(DeskWords words, List<Currency> currencies, SerializableConsumer<RevenueRoute> chosen) {
        addClassName("list-filters");
        length.setLabel(words.get("revenue.range"));
        length.setItems(RevenueRoute.LENGTHS);
        length.setItemLabelGenerator(number -> words.get("revenue.range.months", number));
        currency.setLabel(words.get("revenue.currency"));
        currency.setItems(currencies);
        currency.setItemLabelGenerator(one -> one.getCurrencyCode() + " · " + one.getDisplayName(words.locale()));
        currency.setVisible(currencies.size() > 1);
        length.addValueChangeListener(change -> tell(change.isFromClient(), chosen));
        currency.addValueChangeListener(change -> tell(change.isFromClient(), chosen));
        add(length, currency);
    }

    private void tell(boolean byHand, SerializableConsumer<RevenueRoute> chosen) {
        if (byHand) {
            chosen.accept(new RevenueRoute(length.getValue(), currency.getValue()));
        }
    }

    void show(RevenueRoute shown) {
        length.setValue(shown.months());
        currency.setValue(shown.currency());
    }
}
