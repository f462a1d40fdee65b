package app.facet.platform.notifications.ui;

import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.notifications.NotificationUpdates;
import app.facet.platform.notifications.Notifications;
import app.facet.platform.shell.spi.HeaderItem;
import com.vaadin.flow.component.Component;
import java.time.Clock;

/** The bell at the top of every view. */
@org.springframework.stereotype.Component
class Bell implements HeaderItem {

    private static final int BEFORE_THE_ACCOUNT = 90;

    private final Notifications notifications;
    private final NotificationUpdates updates;
    private final CurrentAccount current;
    private final Clock clock;

    Bell(Notifications notifications, NotificationUpdates updates, CurrentAccount current, Clock clock) {
        this.notifications = notifications;
        this.updates = updates;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public int order() {
        return BEFORE_THE_ACCOUNT;
    }

    @Override
    public Component create() {
        return new BellButton(notifications, updates, current.id(), clock);
    }
}
