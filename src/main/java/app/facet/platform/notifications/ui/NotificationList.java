package app.facet.platform.notifications.ui;

import app.facet.platform.notifications.NotificationSummary;
import app.facet.platform.ui.Dateline;
import app.facet.platform.ui.Texts;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.function.Consumer;

/** Notifications, each a button that leads to what it is about. */
class NotificationList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private final transient Instant now;
    private final transient Consumer<NotificationSummary> open;

    NotificationList(Instant now, Consumer<NotificationSummary> open) {
        this.now = now;
        this.open = open;
        addClassName("notification-list");
    }

    void add(NotificationSummary one) {
        var texts = Texts.of(Texts.closest(getLocale()));
        var title = new Span(one.title(texts));
        title.addClassName("notification-title");
        var text = new Span(one.text(texts));
        text.addClassName("notification-text");
        var button = new NativeButton();
        button.add(title, text, new Dateline(one.createdAt(), now));
        button.addClassName("notification");
        button.addClickListener(click -> open.accept(one));
        if (one.isNews()) {
            button.addClassName("news");
            var unread = new Span(getTranslation("notifications.unread"));
            unread.addClassName("visually-hidden");
            button.addComponentAsFirst(unread);
        }
        add(new ListItem(button));
    }
}
