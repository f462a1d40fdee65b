package app.facet.platform.audit.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The fields above the log. */
class AuditFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<String> what = new Select<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();
    private final TextField account = new TextField();
    private final TextField address = new TextField();

    AuditFilters(AuditWords words, List<String> kinds, SerializableConsumer<AuditRoute> chosen) {
        what.setLabel(words.get("audit.admin.what"));
        what.setEmptySelectionAllowed(true);
        what.setEmptySelectionCaption(words.get("audit.admin.anything"));
        what.setItems(kinds);
        what.setItemLabelGenerator(kind -> kind == null ? words.get("audit.admin.anything") : words.what(kind));
        from.setLabel(words.get("audit.admin.from"));
        until.setLabel(words.get("audit.admin.until"));
        account.setLabel(words.get("audit.admin.account"));
        address.setLabel(words.get("audit.admin.address"));
        for (var field : List.of(account, address)) {
            field.setClearButtonVisible(true);
            field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            field.setManualValidation(true);
        }
        for (var field : List.of(from, until)) {
            field.setClearButtonVisible(true);
            field.setLocale(words.locale());
        }
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(what, from, until, account, address)) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    chosen.accept(value());
                }
            });
        }
        addClassNames("list-filters", "audit-filters");
        add(what, from, until, account, address);
    }

    private AuditRoute value() {
        return new AuditRoute(
                what.getOptionalValue(),
                from.getOptionalValue(),
                until.getOptionalValue(),
                text(account),
                text(address));
    }

    private static Optional<String> text(TextField field) {
        return Optional.of(field.getValue().strip()).filter(value -> !value.isEmpty());
    }

    void show(AuditRoute route, List<String> kinds) {
        what.setValue(route.what().filter(kinds::contains).orElse(null));
        from.setValue(route.from().<LocalDate>map(date -> date).orElse(null));
        until.setValue(route.until().<LocalDate>map(date -> date).orElse(null));
        account.setValue(route.account().orElse(""));
        address.setValue(route.address().orElse(""));
    }

    void showWhetherTheAccountExists(boolean exists, String sentence) {
        account.setErrorMessage(sentence);
        account.setInvalid(!exists);
    }
}
