package app.facet.platform.billing.ui;

import app.facet.platform.billing.Adjustment;
import app.facet.platform.billing.Adjustment.Reason;
import app.facet.platform.billing.DeskLimits;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many credits an admin gives or takes, and why. */
class AdjustmentForm extends DeskForm {

    private static final long serialVersionUID = 1L;
    private static final int WITHOUT_END = 0;

    /** A second click on a slow line books nothing twice. */
    private final UUID id = UUID.randomUUID();

    private final IntegerField amount = number("amount", 1, DeskLimits.MOST_CREDITS, true);
    private final Select<Reason> reason = new Select<>();
    private final TextField matter;
    private final Select<Integer> days = new Select<>();

    AdjustmentForm(DeskWords words) {
        super(words, "credits");
        reason.setLabel(words.get("credits.reason"));
        reason.setItems(Reason.values());
        reason.setItemLabelGenerator(one -> one == null ? "" : words.of("reason", one));
        reason.setManualValidation(true);
        check(reason, words.get("credits.reason.wrong"), () -> !reason.isEmpty());
        matter = text("matter", 20, "\\s*[A-Za-z0-9-]{0,20}\\s*");
        matter.setRequiredIndicatorVisible(false);
        matter.setHelperText(words.get("credits.matter.help"));
        days.setLabel(words.get("credits.days"));
        days.setItems(List.of(WITHOUT_END, 30, 90, 365));
        days.setItemLabelGenerator(
                number -> number == WITHOUT_END ? words.get("credits.no-end") : words.get("credits.so-long", number));
        days.setValue(WITHOUT_END);
        add(days);
    }

    Adjustment adjustment() {
        return new Adjustment(id, value(amount), Objects.requireNonNull(reason.getValue()), typed(), length());
    }

    private @Nullable String typed() {
        String text = matter.getValue().strip();
        return text.isEmpty() ? null : text;
    }

    private @Nullable Integer length() {
        return days.getValue() == WITHOUT_END ? null : days.getValue();
    }

    // Package-private test seams.
    IntegerField amount() {
        return amount;
    }

    Select<Reason> reason() {
        return reason;
    }
}
