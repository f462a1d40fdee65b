package app.facet.platform.billing.ui;

import app.facet.platform.billing.DeskLimits;
import app.facet.platform.billing.Pack;
import app.facet.platform.billing.PackDesk;
import app.facet.platform.billing.PackDraft;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;

/** What a pack is called, gives and costs. Its code is asked for once. */
class PackForm extends DeskForm {

    private static final long serialVersionUID = 1L;
    private static final int YEAR = 365;

    private final TextField code = text("code", 20, "[a-z][a-z0-9-]{1,19}");
    private final TextField name = text("name", DeskLimits.LONGEST_NAME, ".{1,40}");
    private final IntegerField credits = number("credits", 1, DeskLimits.MOST_CREDITS, true);
    private final BigDecimalField price = money("price", PackDesk.CURRENCY, DeskLimits.MOST_MONEY, true);
    private final IntegerField days = number("days", 1, DeskLimits.MOST_VALID_DAYS, true);
    private final Checkbox onSale = box("on-sale");

    PackForm(DeskWords words) {
        super(words, "pack");
        code.setHelperText(words.get("pack.code.help"));
        days.setValue(YEAR);
        onSale.setValue(true);
    }

    PackForm show(Pack pack) {
        code.setVisible(false);
        name.setValue(pack.name());
        credits.setValue(pack.credits());
        price.setValue(pack.price());
        days.setValue(pack.validDays());
        onSale.setValue(pack.onSale());
        return this;
    }

    String code() {
        return code.getValue();
    }

    PackDraft draft() {
        return new PackDraft(
                name.getValue(),
                value(credits),
                Objects.requireNonNull(price.getValue()),
                value(days),
                onSale.getValue());
    }
}
