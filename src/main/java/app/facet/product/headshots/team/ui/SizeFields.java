package app.facet.product.headshots.team.ui;

import app.facet.product.headshots.team.TeamOrder;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** The fields for how many people a team has, and how many tries each of them. */
final class SizeFields {

    private SizeFields() {}

    static IntegerField seats(Runnable changed) {
        return number("headshots.team-order.seats", TeamOrder.MOST_SEATS, changed);
    }

    static IntegerField tries(Runnable changed) {
        return number("headshots.team-order.tries", TeamOrder.MOST_TRIES, changed);
    }

    private static IntegerField number(String labelKey, int most, Runnable changed) {
        var field = new IntegerField(UI.getCurrent().getTranslation(labelKey));
        field.setMin(1);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> changed.run());
        return field;
    }

    static boolean areFine(IntegerField... fields) {
        for (IntegerField field : fields) {
            Integer value = field.getValue();
            if (value == null || value < field.getMin() || value > field.getMax()) {
                return false;
            }
        }
        return true;
    }
}
