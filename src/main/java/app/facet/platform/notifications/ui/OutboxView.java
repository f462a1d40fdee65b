package app.facet.platform.notifications.ui;

import app.facet.platform.kernel.NotFound;
import app.facet.platform.notifications.MailFilter;
import app.facet.platform.notifications.MailId;
import app.facet.platform.notifications.MailState;
import app.facet.platform.notifications.MailSummary;
import app.facet.platform.notifications.Outbox;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ReaderZone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Mails of the last weeks: what went out, what did not, and, where nothing goes out, what they say. */
@Route(OutboxRoute.PATH)
@PageTitle("notifications.outbox.title")
@Menu(order = 30, title = "notifications.outbox.title", icon = "mail")
@RolesAllowed("ADMIN")
@StyleSheet("notifications.css")
class OutboxView extends VerticalLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Outbox outbox;
    private final OutboxWords words = new OutboxWords(getLocale(), ReaderZone.current());
    private final Select<MailState> state = new Select<>();
    private final OutboxGrid list = new OutboxGrid(words);
    private final MailReader reader = new MailReader(words, () -> open(Optional.empty()));
    private transient OutboxRoute route = new OutboxRoute(MailFilter.EVERYTHING, Optional.empty());

    OutboxView(Outbox outbox) {
        this.outbox = outbox;
        list.setItemsPageable(page -> outbox.find(route.filter(), newestFirst(page)));
        list.addSelectionListener(change -> {
            if (change.isFromClient()) {
                open(change.getFirstSelectedItem().map(MailSummary::id));
            }
        });
        var desk = new Div(list, reader);
        desk.addClassName("outbox-desk");
        addClassName("list-view");
        setPadding(false);
        add(new PageHeader(words.get("notifications.outbox.title"), words.get("notifications.outbox.purpose")));
        add(notice(), filters(), desk);
    }

    private Paragraph notice() {
        var notice = new Paragraph(
                words.get(outbox.hasServer() ? "notifications.outbox.server" : "notifications.outbox.no-server"));
        notice.addClassName("outbox-notice");
        return notice;
    }

    private Div filters() {
        state.setLabel(words.get("notifications.outbox.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(words.get("notifications.outbox.any-state"));
        state.setItems(MailState.values());
        state.setItemLabelGenerator(
                chosen -> chosen == null ? words.get("notifications.outbox.any-state") : words.state(chosen));
        state.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(new OutboxRoute(new MailFilter(state.getOptionalValue()), Optional.empty()));
            }
        });
        var filters = new Div(state);
        filters.addClassName("list-filters");
        return filters;
    }

    private static Pageable newestFirst(Pageable page) {
        return PageRequest.of(
                page.getPageNumber(),
                page.getPageSize(),
                page.getSortOr(Sort.by("createdAt").descending()));
    }

    private void open(Optional<MailId> mail) {
        go(new OutboxRoute(route.filter(), mail));
    }

    private static void go(OutboxRoute next) {
        UI.getCurrent().navigate(OutboxView.class, next.write());
    }

    /** The address says what is shown; list and reader follow it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var next = OutboxRoute.read(event.getLocation().getQueryParameters());
        boolean narrowed = !next.filter().equals(route.filter());
        route = next;
        state.setValue(next.filter().state().orElse(null));
        if (narrowed) {
            list.getDataProvider().refreshAll();
        }
        next.mail().ifPresentOrElse(this::show, this::showList);
    }

    private void show(MailId id) {
        setClassName("reading", true);
        try {
            var mail = outbox.find(id);
            list.select(mail);
            reader.show(mail, outbox.read(id));
        } catch (NotFound gone) {
            reader.showNothing(words.get("notifications.outbox.gone"));
        }
    }

    private void showList() {
        setClassName("reading", false);
        list.deselectAll();
        reader.showNothing(words.get("notifications.outbox.choose"));
    }

    // Package-private test seams.
    OutboxGrid list() {
        return list;
    }

    MailReader reader() {
        return reader;
    }
}
