package app.facet.platform.billing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableSupplier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Fields that say beside themselves what is wrong with them, when asked. The service checks again. */
class DeskForm extends Div {

    private static final long serialVersionUID = 1L;

    private final DeskWords words;
    private final String prefix;
    private final Map<Component, SerializableSupplier<Boolean>> checks = new LinkedHashMap<>();

    /** @param prefix beginning of the keys of its labels, e.g. {@code pack} */
    DeskForm(DeskWords words, String prefix) {
        this.words = words;
        this.prefix = prefix;
        addClassName("desk-form");
    }

    final DeskWords words() {
        return words;
    }

    final TextField text(String key, int longest, String shape) {
        var field = new TextField(words.get(prefix + "." + key));
        field.setManualValidation(true);
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(true);
        return check(field, words.get(prefix + "." + key + ".wrong"), () -> field.getValue()
                .strip()
                .matches(shape));
    }

    /** @param required otherwise empty means none */
    final IntegerField number(String key, int least, int most, boolean required) {
        var field = new IntegerField(words.get(prefix + "." + key));
        field.setManualValidation(true);
        field.setMin(least);
        field.setMax(most);
        field.setRequiredIndicatorVisible(required);
        return check(field, words.get("field.number", least, most), () -> {
            Integer value = field.getValue();
            return value == null ? !required : value >= least && value <= most;
        });
    }

    final BigDecimalField money(String key, Currency currency, int most, boolean required) {
        var field = new BigDecimalField(words.get(prefix + "." + key));
        field.setManualValidation(true);
        field.setLocale(words.locale());
        field.setPrefixComponent(new Span(currency.getSymbol(words.locale())));
        field.setRequiredIndicatorVisible(required);
        return check(field, words.get("field.money", most), () -> {
            BigDecimal value = field.getValue();
            return value == null
                    ? !required
                    : value.signum() >= 0
                            && value.compareTo(BigDecimal.valueOf(most)) <= 0
                            && value.stripTrailingZeros().scale() <= currency.getDefaultFractionDigits();
        });
    }

    final Checkbox box(String key) {
        var box = new Checkbox(words.get(prefix + "." + key));
        box.setHelperText(words.get(prefix + "." + key + ".help"));
        add(box);
        return box;
    }

    final <F extends Component & HasValidation> F check(F field, String sentence, SerializableSupplier<Boolean> holds) {
        field.setErrorMessage(sentence);
        checks.put(field, holds);
        add(field);
        return field;
    }

    /** Marks what is wrong; hidden fields never are. */
    final boolean isComplete() {
        List<Component> wrong = new ArrayList<>();
        checks.forEach((field, holds) -> {
            boolean fails = field.isVisible() && !holds.get();
            ((HasValidation) field).setInvalid(fails);
            if (fails) {
                wrong.add(field);
            }
        });
        return wrong.isEmpty();
    }

    static int value(IntegerField field) {
        return Objects.requireNonNull(field.getValue());
    }
}
