package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.AccountSummary;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.ui.NarrowColumn;
import app.facet.platform.ui.PageHeader;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
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

    private static final String EVERYTHING = """
            <div class="narrow-row"><strong>${item.name}</strong><span>${item.email}</span>
            <span class="quiet">${item.rest}</span></div>""";

    private final TextField words = new TextField();
    private final Grid<AccountSummary> users = new Grid<>();

    UsersView(Accounts accounts) {
        words.setPlaceholder(getTranslation("accounts.users.search"));
        words.setAriaLabel(getTranslation("accounts.users.search"));
        words.addClassName("wide");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> users.getDataProvider().refreshAll());
        users.setItems(query ->
                accounts.search(words.getValue(), VaadinSpringDataHelpers.toSpringPageRequest(query)).stream());
        users.addColumn(AccountSummary::displayName).setHeader(getTranslation("accounts.users.name"));
        users.addColumn(AccountSummary::email).setHeader(getTranslation("accounts.field.email"));
        users.addColumn(this::roles).setHeader(getTranslation("accounts.users.roles"));
        users.addColumn(this::since)
                .setHeader(getTranslation("accounts.users.since"))
                .setSortProperty("createdAt");
        NarrowColumn.addTo(
                users,
                LitRenderer.<AccountSummary>of(EVERYTHING)
                        .withProperty("name", AccountSummary::displayName)
                        .withProperty("email", AccountSummary::email)
                        .withProperty(
                                "rest",
                                account -> getTranslation("accounts.users.rest", roles(account), since(account))));
        users.setSelectionMode(Grid.SelectionMode.NONE);
        users.setEmptyStateText(getTranslation("accounts.users.none"));
        users.getElement().setAttribute("aria-label", getTranslation("accounts.users.title"));
        add(new PageHeader(getTranslation("accounts.users.title"), getTranslation("accounts.users.purpose")));
        var filters = new Div(words);
        filters.addClassName("list-filters");
        add(filters, users);
        addClassName("list-view");
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
