package app.facet.platform.billing.ui;

import app.facet.platform.billing.DeskLimits;
import app.facet.platform.billing.Pack;
import app.facet.platform.billing.PackDesk;
import app.facet.platform.billing.PackDraft;
import app.facet.platform.ui.Texts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What a pack is called, gives and costs. Its code is asked for once. */
class PackForm extends DeskForm {

    private static final long serialVersionUID = 1L;
    private static final int YEAR = 365;

    private final TextField code = text("code", 20, "[a-z][a-z0-9-]{1,19}");
    private final Map<String, TextField> names = new LinkedHashMap<>();
    private final IntegerField credits = number("credits", 1, DeskLimits.MOST_CREDITS, true);
    private final BigDecimalField price = money("price", PackDesk.CURRENCY, DeskLimits.MOST_MONEY, true);
    private final IntegerField days = number("days", 1, DeskLimits.MOST_VALID_DAYS, true);
    private final Checkbox onSale = box("on-sale");

    PackForm(DeskWords words) {
        super(words, "pack");
        Texts.languages().forEach(this::addLanguage);
        removeAll();
        add(code);
        names.values().forEach(this::add);
        add(credits, price, days, onSale);
        code.setHelperText(words.get("pack.code.help"));
        days.setValue(YEAR);
        onSale.setValue(true);
    }

    private void addLanguage(Locale language) {
        boolean english = language.equals(Locale.ENGLISH);
        var name = text("name", DeskLimits.LONGEST_NAME, english ? ".{1,40}" : ".{0,40}");
        name.setRequiredIndicatorVisible(english);
        name.setLabel(words().get("plan.name-in", language.getDisplayLanguage(words().locale())));
        names.put(language.getLanguage(), name);
    }

    PackForm show(Pack pack) {
        code.setVisible(false);
        names.forEach((language, name) -> name.setValue(pack.names().getOrDefault(language, "")));
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
        var typed = new TreeMap<String, String>();
        names.forEach((language, name) -> typed.put(language, name.getValue()));
        return new PackDraft(
                typed, value(credits), Objects.requireNonNull(price.getValue()), value(days), onSale.getValue());
    }
}
