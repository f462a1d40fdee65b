package app.facet.platform.notifications.ui;

import app.facet.platform.notifications.OutboxItem;
import app.facet.platform.ui.NarrowColumn;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;

/** The list of mails or messages. */
class OutboxGrid extends Grid<OutboxItem> {

    private static final long serialVersionUID = 1L;

    private static final String STATE =
            "<span class=\"mail-state\" data-state=\"${item.state}\">${item.stateName}</span>";
    private static final String EVERYTHING = """
            <div class="narrow-row"><strong>${item.subject}</strong><span>${item.to}</span>%s
            <span class="quiet numbers">${item.created}</span></div>""".formatted(STATE);

    private final OutboxWords words;

    OutboxGrid(OutboxWords words) {
        this.words = words;
        addClassName("outbox-grid");
        setSelectionMode(SelectionMode.SINGLE);
        setEmptyStateText(words.get("notifications.outbox.none"));
        getElement().setAttribute("aria-label", words.get("notifications.outbox.title"));
        addColumn(OutboxItem::subject)
                .setHeader(words.get("notifications.outbox.subject"))
                .setFlexGrow(3);
        addColumn(OutboxItem::address)
                .setHeader(words.get("notifications.outbox.to"))
                .setFlexGrow(2);
        addColumn(template(STATE))
                .setHeader(words.get("notifications.outbox.state"))
                .setWidth("130px")
                .setFlexGrow(0);
        addColumn(mail -> words.time(mail.createdAt()))
                .setHeader(words.get("notifications.outbox.created"))
                .setSortProperty("createdAt")
                .setWidth("190px")
                .setFlexGrow(0);
        NarrowColumn.addTo(this, template(EVERYTHING));
    }

    private LitRenderer<OutboxItem> template(String html) {
        return LitRenderer.<OutboxItem>of(html)
                .withProperty("subject", OutboxItem::subject)
                .withProperty("to", OutboxItem::address)
                .withProperty("state", mail -> OutboxRoute.key(mail.state()))
                .withProperty("stateName", mail -> words.state(mail.state()))
                .withProperty("created", mail -> words.time(mail.createdAt()));
    }
}
