package app.facet.platform.billing.ui;

import app.facet.platform.billing.Coupon.Kind;
import app.facet.platform.billing.Coupon.Lasts;
import app.facet.platform.billing.CouponDraft;
import app.facet.platform.billing.DeskLimits;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All terms of a coupon. What does not go together with its kind is not shown. */
class CouponForm extends DeskForm {

    private static final long serialVersionUID = 1L;

    private final TextField code = text("code", 40, "\\s*[A-Za-z0-9][A-Za-z0-9-]{2,38}[A-Za-z0-9]\\s*");
    private final Select<Kind> kind = new Select<>();
    private final BigDecimalField amount = new BigDecimalField();
    private final Select<Lasts> lasts = new Select<>();
    private final IntegerField months;
    private final Select<String> onlyFor = new Select<>();
    private final IntegerField most;
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();
    private final Checkbox first;

    /** @param items names of plans and packs by their codes */
    CouponForm(DeskWords words, Map<String, String> items, LocalDate today) {
        super(words, "coupon");
        code.addClassName("wide");
        code.setHelperText(words.get("coupon.code.help"));
        addKind();
        months = number("months", 1, DeskLimits.MOST_MONTHS, true);
        addItems(items);
        most = number("most", 1, DeskLimits.MOST_CREDITS, false);
        most.setHelperText(words.get("coupon.most.help"));
        addDates(today);
        first = box("first-purchase");
        follow();
    }

    private void addKind() {
        kind.setLabel(words().get("coupon.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> words().of("coupon.kind", one));
        kind.setValue(Kind.PERCENT);
        kind.addValueChangeListener(change -> follow());
        add(kind);
        amount.setManualValidation(true);
        amount.setLocale(words().locale());
        amount.setRequiredIndicatorVisible(true);
        check(amount, words().get("coupon.amount.wrong"), this::isAmount);
        lasts.setLabel(words().get("coupon.lasts"));
        lasts.setItems(Lasts.values());
        lasts.setItemLabelGenerator(one -> words().of("coupon.lasts", one));
        lasts.setValue(Lasts.ONCE);
        lasts.addValueChangeListener(change -> follow());
        add(lasts);
    }

    private boolean isAmount() {
        BigDecimal value = amount.getValue();
        int digits = kind.getValue() == Kind.AMOUNT ? 2 : 0;
        int highest = kind.getValue() == Kind.PERCENT ? 100 : DeskLimits.MOST_MONEY;
        return value != null
                && value.signum() > 0
                && value.stripTrailingZeros().scale() <= digits
                && value.compareTo(BigDecimal.valueOf(highest)) <= 0;
    }

    private void addItems(Map<String, String> items) {
        onlyFor.setLabel(words().get("coupon.only-for"));
        onlyFor.setEmptySelectionAllowed(true);
        onlyFor.setEmptySelectionCaption(words().get("coupon.anything"));
        onlyFor.setItems(items.keySet());
        onlyFor.setItemLabelGenerator(
                one -> one == null ? words().get("coupon.anything") : items.getOrDefault(one, one));
        add(onlyFor);
    }

    private void addDates(LocalDate today) {
        from.setLabel(words().get("coupon.from"));
        until.setLabel(words().get("coupon.until"));
        until.setHelperText(words().get("coupon.until.help"));
        from.setLocale(words().locale());
        until.setLocale(words().locale());
        from.setManualValidation(true);
        until.setManualValidation(true);
        from.setValue(today);
        check(from, words().get("coupon.from.wrong"), () -> !from.isEmpty());
        check(
                until,
                words().get("coupon.until.wrong"),
                () -> until.isEmpty()
                        || !(until.getValue().isBefore(from.getValue())
                                || until.getValue().isBefore(today)));
    }

    private void follow() {
        boolean lowers = kind.getValue() != Kind.CREDITS;
        amount.setLabel(words().of("coupon.amount", kind.getValue()));
        lasts.setVisible(lowers);
        onlyFor.setVisible(lowers);
        months.setVisible(lowers && lasts.getValue() == Lasts.MONTHS);
    }

    CouponDraft draft() {
        boolean lowers = kind.getValue() != Kind.CREDITS;
        return new CouponDraft(
                code.getValue(),
                kind.getValue(),
                Objects.requireNonNull(amount.getValue()),
                lowers ? lasts.getValue() : Lasts.ONCE,
                months.isVisible() ? months.getValue() : null,
                lowers ? onlyFor.getValue() : null,
                first.getValue(),
                most.getValue(),
                Objects.requireNonNull(start(from.getValue())),
                until.isEmpty() ? null : start(until.getValue().plusDays(1)));
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(words().zone()).toInstant();
    }
}
