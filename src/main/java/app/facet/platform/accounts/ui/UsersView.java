package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.AccountSummary;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.ui.PageHeader;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;

/** Everybody with an account, for the back office. */
@Route("admin/users")
@PageTitle("accounts.users.title")
@Menu(order = 10, title = "accounts.users.title", icon = "user")
@RolesAllowed("ADMIN")
class UsersView extends VerticalLayout {

    private final TextField words = new TextField();
    private final Grid<AccountSummary> users = new Grid<>();

    UsersView(Accounts accounts) {
        words.setPlaceholder(getTranslation("accounts.users.search"));
        words.setAriaLabel(getTranslation("accounts.users.search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> users.getDataProvider().refreshAll());
        users.setItems(query ->
                accounts.search(words.getValue(), VaadinSpringDataHelpers.toSpringPageRequest(query)).stream());
        users.addColumn(AccountSummary::displayName)
                .setHeader(getTranslation("accounts.field.name"))
                .setSortProperty("displayName");
        users.addColumn(AccountSummary::email)
                .setHeader(getTranslation("accounts.field.email"))
                .setSortProperty("email");
        users.addColumn(this::roles).setHeader(getTranslation("accounts.users.roles"));
        users.addColumn(this::since)
                .setHeader(getTranslation("accounts.users.since"))
                .setSortProperty("createdAt");
        users.setEmptyStateText(getTranslation("accounts.users.none"));
        users.getElement().setAttribute("aria-label", getTranslation("accounts.users.title"));
        add(new PageHeader(getTranslation("accounts.users.title"), getTranslation("accounts.users.purpose")));
        addAndExpand(words, users);
        setFlexGrow(0, words);
        setSizeFull();
        setPadding(false);
    }

    private String roles(AccountSummary account) {
        return account.roles().stream()
                .map(role -> getTranslation("accounts.role." + role.name().toLowerCase(java.util.Locale.ROOT)))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String since(AccountSummary account) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(account.createdAt().atZone(ZoneId.systemDefault()));
    }
}
