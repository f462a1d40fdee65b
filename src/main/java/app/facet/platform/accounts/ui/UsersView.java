package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.AccountAdministration;
import app.facet.platform.accounts.AccountFilter;
import app.facet.platform.accounts.AccountSummary;
import app.facet.platform.ui.NarrowColumn;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ReaderZone;
import app.facet.platform.ui.StepUpDialog;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody with an account, for the back office. */
@Route(UserRoute.PATH)
@PageTitle("accounts.users.title")
@Menu(order = 10, title = "accounts.users.title", icon = "user")
@RolesAllowed("ADMIN")
class UsersView extends VerticalLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private static final String NAME = "<a href=\"admin/users/${item.id}\">${item.name}</a>";
    private static final String EVERYTHING = """
            <div class="narrow-row"><strong><a href="admin/users/${item.id}">${item.name}</a></strong>
            <span>${item.email}</span><span class="quiet">${item.rest}</span></div>""";

    private final transient AccountAdministration administration;
    private final UserFilters filters = new UserFilters(UsersView::show);
    private final Grid<AccountSummary> users = new Grid<>();
    private transient AccountFilter filter = AccountFilter.EVERYBODY;

    UsersView(AccountAdministration administration, StepUpDialog stepUp) {
        this.administration = administration;
        users.setItems(
                query -> administration.search(filter, VaadinSpringDataHelpers.toSpringPageRequest(query)).stream());
        users.addColumn(renderer(NAME)).setHeader(getTranslation("accounts.users.name"));
        users.addColumn(AccountSummary::email).setHeader(getTranslation("accounts.field.email"));
        users.addColumn(this::roles).setHeader(getTranslation("accounts.users.roles"));
        users.addColumn(this::since)
                .setHeader(getTranslation("accounts.users.since"))
                .setSortProperty("createdAt");
        NarrowColumn.addTo(users, renderer(EVERYTHING));
        users.setSelectionMode(Grid.SelectionMode.NONE);
        users.setEmptyStateText(getTranslation("accounts.users.none"));
        users.getElement().setAttribute("aria-label", getTranslation("accounts.users.title"));
        var file = new Anchor(download(), "");
        file.setDownload(true);
        file.addClassName("download-target");
        file.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
        var export = new Div(
                new Button(
                        getTranslation("accounts.users.export"),
                        click -> stepUp.then(() -> file.getElement().callJsFunction("click"))),
                file);
        add(
                new PageHeader(
                        getTranslation("accounts.users.title"), getTranslation("accounts.users.purpose"), export),
                filters,
                users);
        addClassName("list-view");
        setPadding(false);
    }

    private LitRenderer<AccountSummary> renderer(String template) {
        return LitRenderer.<AccountSummary>of(template)
                .withProperty("id", account -> account.id().toString())
                .withProperty("name", AccountSummary::displayName)
                .withProperty("email", AccountSummary::email)
                .withProperty("rest", account -> getTranslation("accounts.users.rest", roles(account), since(account)));
    }

    private DownloadHandler download() {
        return event -> {
            event.setFileName("facet-users.csv");
            event.setContentType("text/csv;charset=UTF-8");
            try (var out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
                administration.export(filter, out);
            }
        };
    }

    private static void show(AccountFilter chosen) {
        UI.getCurrent().navigate(UsersView.class, UserRoute.write(chosen));
    }

    /** The address says who is shown; the fields follow it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = UserRoute.read(event.getLocation().getQueryParameters());
        filters.show(filter);
        users.getDataProvider().refreshAll();
    }

    private String roles(AccountSummary account) {
        return Stream.concat(
                        account.locked() ? Stream.of(getTranslation("accounts.users.locked")) : Stream.empty(),
                        account.roles().stream()
                                .map(role -> getTranslation("accounts.role." + role.word()))
                                .sorted())
                .collect(Collectors.joining(", "));
    }

    private String since(AccountSummary account) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(account.createdAt().atZone(ReaderZone.current()));
    }
}
