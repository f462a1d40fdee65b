package app.facet.platform.notifications.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.notifications.NotificationUpdates;
import app.facet.platform.notifications.Notifications;
import app.facet.platform.ui.Glyph;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import org.springframework.data.domain.PageRequest;

/** How much is new, live, and the newest at a glance. */
@StyleSheet("notifications.css")
class BellButton extends Div {

    private static final long serialVersionUID = 1L;
    private static final int AT_A_GLANCE = 6;
    private static final int MOST_SHOWN = 99;

    private final transient Notifications notifications;
    private final transient NotificationUpdates updates;
    private final transient AccountId me;
    private final transient Clock clock;
    private final Button button = new Button(new Glyph("bell"));
    private final Span badge = new Span();
    private final Span news = new Span();
    private final Popover popover = new Popover();

    BellButton(Notifications notifications, NotificationUpdates updates, AccountId me, Clock clock) {
        this.notifications = notifications;
        this.updates = updates;
        this.me = me;
        this.clock = clock;
        addClassNames("header-item", "bell");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        badge.addClassNames("bell-badge", "numbers");
        badge.getElement().setAttribute("aria-hidden", "true");
        news.addClassName("visually-hidden");
        news.getElement().setAttribute("aria-live", "polite");
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("notifications.bell.title"));
        popover.addClassName("bell-popover");
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                showNewest();
            }
        });
        add(button, badge, news, popover);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        Runnable end = updates.subscribe(me, () -> ui.access(this::hear));
        addDetachListener(detached -> {
            detached.unregisterListener();
            end.run();
        });
        count(); // after listening began, so that nothing falls in between
    }

    private void hear() {
        long before = unread();
        long now = count();
        if (now > before) {
            news.setText(getTranslation("notifications.bell.news", now));
        }
        if (popover.isOpened()) {
            showNewest();
        }
    }

    private long unread() {
        String shown = badge.getText();
        return shown.isEmpty() ? 0 : Long.parseLong(shown.replace("+", ""));
    }

    private long count() {
        long unread = notifications.unread(me);
        badge.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : unread == 0 ? "" : String.valueOf(unread));
        badge.setVisible(unread > 0);
        button.setAriaLabel(
                getTranslation(unread == 0 ? "notifications.bell.none" : "notifications.bell.some", unread));
        return unread;
    }

    private void showNewest() {
        var newest = notifications.find(me, PageRequest.of(0, AT_A_GLANCE));
        popover.removeAll();
        popover.add(new H2(getTranslation("notifications.bell.title")));
        if (newest.isEmpty()) {
            popover.add(new Paragraph(getTranslation("notifications.bell.empty")));
        }
        var list = new NotificationList(clock.instant(), one -> {
            notifications.read(me, one.id());
            popover.close();
            getUI().ifPresent(ui -> ui.navigate(one.path()));
        });
        newest.forEach(list::add);
        var all = new RouterLink(getTranslation("notifications.bell.all"), NotificationsView.class);
        all.addClassName("bell-all");
        all.getElement().addEventListener("click", click -> popover.close());
        popover.add(list, all);
    }

    // Package-private test seams.
    Popover popover() {
        return popover;
    }
}
