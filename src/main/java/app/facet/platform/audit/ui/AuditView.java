package app.facet.platform.audit.ui;

import app.facet.platform.audit.AuditFilter;
import app.facet.platform.audit.AuditLog;
import app.facet.platform.audit.AuditRecord;
import app.facet.platform.audit.spi.People;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ReaderZone;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The log, for the back office: narrowed by what, when, whom and where, checked and exported. */
@Route(AuditRoute.PATH)
@PageTitle("audit.admin.title")
@Menu(order = 30, title = "audit.admin.title", icon = "shield")
@RolesAllowed("ADMIN")
@StyleSheet("audit.css")
class AuditView extends VerticalLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    /** An address nobody has narrows the log to nothing, rather than not at all. */
    private static final AccountId NOBODY = new AccountId(new UUID(0, 0));

    private final transient AuditLog log;
    private final transient People people;
    private final AuditWords words = new AuditWords(getLocale(), ReaderZone.current());
    private final transient List<String> kinds;
    private final AuditFilters filters;
    private final AuditGrid list = new AuditGrid(words);
    private transient AuditFilter filter = AuditFilter.EVERYTHING;

    AuditView(AuditLog log, People people) {
        this.log = log;
        this.people = people;
        this.kinds = log.kinds();
        filters = new AuditFilters(words, kinds, chosen -> UI.getCurrent().navigate(AuditView.class, chosen.write()));
        list.setItemsPageable(page -> entries(page.getOffset(), page.getPageSize()));
        addClassName("list-view");
        setPadding(false);
        add(new PageHeader(words.get("audit.admin.title"), words.get("audit.admin.purpose"), actions()), filters, list);
    }

    private Div actions() {
        var check = new Button(words.get("audit.admin.check"), click -> {
            check();
            click.getSource().setEnabled(true);
        });
        check.setDisableOnClick(true);
        var export = new Anchor(download(), words.get("audit.admin.export"));
        export.setDownload(true);
        var actions = new Div(check, export);
        actions.addClassName("audit-actions");
        return actions;
    }

    /** Written page by page while it is sent, so its length does not matter. */
    private DownloadHandler download() {
        return event -> {
            event.setFileName("facet-audit.csv");
            event.setContentType("text/csv;charset=UTF-8");
            try (var out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
                log.export(filter, out);
            }
        };
    }

    private List<AuditRecord> entries(long offset, int limit) {
        var entries = log.find(filter, offset, limit);
        list.know(people.names(entries.stream()
                .flatMap(entry -> Stream.of(entry.actor(), entry.subject()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet())));
        return entries;
    }

    private void check() {
        var check = log.check();
        if (check.broken().isEmpty()) {
            Toasts.success(words.check(check));
        } else {
            Toasts.error(words.check(check));
        }
    }

    /** The address says what is shown; the fields follow it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var route = AuditRoute.read(event.getLocation().getQueryParameters());
        var account = route.account().map(typed -> account(typed).orElse(NOBODY));
        filters.show(route, kinds);
        filters.showWhetherTheAccountExists(!account.equals(Optional.of(NOBODY)), words.get("audit.admin.no-account"));
        filter = new AuditFilter(
                route.what(),
                route.from().map(date -> date.atStartOfDay(words.zone()).toInstant()),
                route.until()
                        .map(date -> date.plusDays(1).atStartOfDay(words.zone()).toInstant()),
                account,
                route.address());
        list.getDataProvider().refreshAll();
    }

    private Optional<AccountId> account(String typed) {
        try {
            return typed.contains("@") ? people.withAddress(typed) : Optional.of(new AccountId(UUID.fromString(typed)));
        } catch (IllegalArgumentException notANumber) {
            return Optional.empty();
        }
    }
}
