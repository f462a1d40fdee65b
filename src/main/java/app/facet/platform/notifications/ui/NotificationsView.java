package app.facet.platform.notifications.ui;

import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.notifications.Notifications;
import app.facet.platform.ui.EmptyState;
import app.facet.platform.ui.PageHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.springframework.data.domain.PageRequest;

/** Everything somebody was told in the last months. */
@Route("notifications")
@PageTitle("notifications.title")
@StyleSheet("notifications.css")
@PermitAll
class NotificationsView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 30;

    private final transient Notifications notifications;
    private final transient CurrentAccount account;
    private final Button readAll = new Button(getTranslation("notifications.read-all"), click -> readAll());
    private final Button more = new Button(getTranslation("notifications.more"), click -> showMore());
    private final Div content = new Div();
    private final NotificationList list;
    private int shown;

    NotificationsView(Notifications notifications, CurrentAccount account, Clock clock) {
        this.notifications = notifications;
        this.account = account;
        this.list = new NotificationList(clock.instant(), one -> {
            notifications.read(account.id(), one.id());
            getUI().ifPresent(ui -> ui.navigate(one.path()));
        });
        more.addThemeVariants(ButtonVariant.TERTIARY);
        var settings = new RouterLink(getTranslation("notifications.settings.link"), NotificationSettingsView.class);
        content.add(list, more);
        add(
                new PageHeader(getTranslation("notifications.title"), getTranslation("notifications.purpose"), readAll),
                content,
                settings);
        addClassName("notifications-view");
        show();
    }

    private void show() {
        list.removeAll();
        shown = 0;
        readAll.setVisible(notifications.unread(account.id()) > 0);
        showMore();
        if (shown == 0) {
            content.removeAll();
            content.add(new EmptyState(
                    "bell", getTranslation("notifications.empty.title"), getTranslation("notifications.empty.text")));
        }
    }

    private void showMore() {
        var page = notifications.find(account.id(), PageRequest.of(shown / PAGE, PAGE));
        page.forEach(list::add);
        shown += page.size();
        more.setVisible(page.size() == PAGE);
    }

    private void readAll() {
        notifications.readAll(account.id());
        show();
    }
}
