package app.facet.product.careers.postings.ui;

import app.facet.product.careers.postings.Pay;
import app.facet.product.careers.postings.PostingFacts;
import app.facet.product.careers.postings.Seniority;
import app.facet.product.careers.postings.Workplace;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts right what was read from a posting. */
class FactsDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;
    private static final BigDecimal MOST = new BigDecimal("9999999999");

    private final PostingWords words;
    private final TextField title = text("careers.facts.title");
    private final TextField company = text("careers.facts.company");
    private final TextField place = text("careers.facts.place");
    private final Select<Workplace> workplace;
    private final Select<Seniority> seniority;
    private final BigDecimalField from;
    private final BigDecimalField to;
    private final TextField currency = text("careers.facts.currency");
    private final Select<Pay.Period> period;

    FactsDialog(PostingFacts facts, PostingWords words, SerializableConsumer<PostingFacts> save) {
        this.words = words;
        workplace = select("careers.postings.workplace", Workplace.values(), words::workplace);
        seniority = select("careers.postings.seniority", Seniority.values(), words::seniority);
        period = select(
                "careers.facts.period",
                Pay.Period.values(),
                one -> one == null
                        ? ""
                        : words.get("careers.period." + one.name().toLowerCase(Locale.ROOT)));
        from = amount("careers.facts.from");
        to = amount("careers.facts.to");
        currency.setMaxLength(3);
        currency.setPlaceholder("EUR");
        setHeaderTitle(words.get("careers.facts.dialog"));
        setWidth("min(640px, 100%)");
        var form = new FormLayout(title, company, place, workplace, seniority, from, to, currency, period);
        form.setAutoResponsive(true);
        add(form);
        var cancel = new Button(words.get("careers.facts.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var go = new Button(words.get("careers.facts.save"), click -> save(save));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, go);
        show(facts);
    }

    private void show(PostingFacts facts) {
        title.setValue(facts.title());
        company.setValue(facts.company());
        place.setValue(facts.place());
        workplace.setValue(facts.workplace());
        seniority.setValue(facts.seniority());
        var pay = facts.pay();
        if (pay != null) {
            from.setValue(pay.from());
            to.setValue(pay.to());
            currency.setValue(pay.currency() == null ? "" : pay.currency());
            period.setValue(pay.period());
        }
    }

    private void save(SerializableConsumer<PostingFacts> save) {
        if (isRight()) {
            close();
            save.accept(new PostingFacts(
                    title.getValue(),
                    company.getValue(),
                    place.getValue(),
                    workplace.getValue(),
                    seniority.getValue(),
                    pay()));
        }
    }

    private boolean isRight() {
        String code = currency.getValue().strip();
        currency.setErrorMessage(words.get("careers.facts.no-currency"));
        currency.setInvalid(!code.isEmpty() && currency() == null);
        period.setErrorMessage(words.get("careers.facts.no-period"));
        period.setInvalid(period.isEmpty() && least() != null);
        return !currency.isInvalid() && !period.isInvalid() && isRight(from) && isRight(to);
    }

    private boolean isRight(BigDecimalField field) {
        var value = field.getValue();
        boolean right = value == null || (value.signum() > 0 && value.compareTo(MOST) <= 0);
        field.setErrorMessage(words.get("careers.facts.no-amount"));
        field.setInvalid(!right);
        return right;
    }

    private @Nullable BigDecimal least() {
        return from.getValue() == null ? to.getValue() : from.getValue();
    }

    private @Nullable Pay pay() {
        var least = least();
        return least == null
                ? null
                : new Pay(least, to.getValue() == null ? least : to.getValue(), currency(), period.getValue());
    }

    private @Nullable String currency() {
        String code = currency.getValue().strip().toUpperCase(Locale.ROOT);
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(code::equals)
                .findFirst()
                .orElse(null);
    }

    private TextField text(String label) {
        var field = new TextField(getTranslation(label));
        field.setMaxLength(LONGEST);
        return field;
    }

    private BigDecimalField amount(String label) {
        var field = new BigDecimalField(words.get(label));
        field.setLocale(words.locale());
        field.setManualValidation(true);
        return field;
    }

    private <E> Select<E> select(String label, E[] values, SerializableFunction<@Nullable E, String> name) {
        var select = new Select<E>();
        select.setLabel(words.get(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words.get("careers.facts.unknown"));
        select.setItems(values);
        select.setItemLabelGenerator(one -> one == null ? words.get("careers.facts.unknown") : name.apply(one));
        select.setManualValidation(true);
        return select;
    }
}
