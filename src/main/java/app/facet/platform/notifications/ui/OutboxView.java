package app.facet.platform.notifications.ui;

import app.facet.platform.kernel.NotFound;
import app.facet.platform.notifications.Outbox;
import app.facet.platform.notifications.OutboxFilter;
import app.facet.platform.notifications.OutboxItem;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ReaderZone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Mails and messages of the last weeks: what went out, what did not, and, where nothing goes out, what they say. */
@Route(OutboxRoute.PATH)
@PageTitle("notifications.outbox.title")
@Menu(order = 30, title = "notifications.outbox.title", icon = "mail")
@RolesAllowed("ADMIN")
@StyleSheet("notifications.css")
class OutboxView extends VerticalLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Outbox outbox;
    private final OutboxWords words = new OutboxWords(getLocale(), ReaderZone.current());
    private final OutboxGrid list = new OutboxGrid(words);
    private final Paragraph notice = new Paragraph();
    private final OutboxFilters filters =
            new OutboxFilters(words, chosen -> go(new OutboxRoute(chosen, Optional.empty())));
    private final MailReader reader = new MailReader(words, () -> open(Optional.empty()));
    private transient OutboxRoute route = new OutboxRoute(OutboxFilter.MAILS, Optional.empty());

    OutboxView(Outbox outbox) {
        this.outbox = outbox;
        list.setItemsPageable(page -> outbox.find(route.filter(), newestFirst(page)));
        list.addSelectionListener(change -> {
            if (change.isFromClient()) {
                open(change.getFirstSelectedItem().map(OutboxItem::id));
            }
        });
        var desk = new Div(list, reader);
        desk.addClassName("outbox-desk");
        addClassName("list-view");
        setPadding(false);
        add(new PageHeader(words.get("notifications.outbox.title"), words.get("notifications.outbox.purpose")));
        notice.addClassName("outbox-notice");
        filters.show(route.filter());
        add(notice, filters, desk);
    }

    private static Pageable newestFirst(Pageable page) {
        return PageRequest.of(
                page.getPageNumber(),
                page.getPageSize(),
                page.getSortOr(Sort.by("createdAt").descending()));
    }

    private void open(Optional<UUID> item) {
        go(new OutboxRoute(route.filter(), item));
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
        filters.show(next.filter());
        notice.setText(words.get("notifications.outbox." + (leaves() ? "leaves." : "stays.")
                + OutboxRoute.key(next.filter().channel())));
        if (narrowed) {
            list.getDataProvider().refreshAll();
        }
        next.item().ifPresentOrElse(this::show, this::showList);
    }

    private boolean leaves() {
        return outbox.leaves(route.filter().channel());
    }

    private void show(UUID id) {
        setClassName("reading", true);
        var channel = route.filter().channel();
        try {
            var item = outbox.find(channel, id);
            list.select(item);
            reader.show(item, outbox.read(channel, id));
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
