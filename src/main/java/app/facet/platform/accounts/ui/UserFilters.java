package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.AccountFilter;
import app.facet.platform.accounts.Role;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** The fields that narrow the list of users. */
class UserFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField words = new TextField();
    private final Select<Role> role = new Select<>();
    private final Checkbox locked = new Checkbox(getTranslation("accounts.users.only-locked"));
    private final transient Consumer<AccountFilter> chosen;

    UserFilters(Consumer<AccountFilter> chosen) {
        this.chosen = chosen;
        words.setLabel(getTranslation("accounts.users.find"));
        words.setPlaceholder(getTranslation("accounts.users.search"));
        words.addClassName("wide");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> choose(change.isFromClient()));
        String any = getTranslation("accounts.users.any-role");
        role.setLabel(getTranslation("accounts.users.roles"));
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(any);
        role.setItems(Role.values());
        role.setItemLabelGenerator(one -> one == null ? any : getTranslation("accounts.role." + one.word()));
        role.addValueChangeListener(change -> choose(change.isFromClient()));
        locked.addValueChangeListener(change -> choose(change.isFromClient()));
        addClassName("list-filters");
        add(words, role, locked);
    }

    private void choose(boolean byHand) {
        if (byHand) {
            chosen.accept(new AccountFilter(words.getValue(), role.getOptionalValue(), locked.getValue()));
        }
    }

    void show(AccountFilter filter) {
        if (!words.getValue().strip().equals(filter.words())) {
            words.setValue(filter.words());
        }
        role.setValue(filter.role().orElse(null));
        locked.setValue(filter.onlyLocked());
    }
}
