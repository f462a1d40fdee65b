package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.signals.Broadcast;
import app.facet.platform.signals.PersonalTopic;
import org.springframework.stereotype.Component;

/** Tells open views that there is news for their account. Listeners must return quickly. */
@Component
public class NotificationUpdates {

    private final PersonalTopic news;

    NotificationUpdates(Broadcast broadcast) {
        news = new PersonalTopic(broadcast, "notifications.news");
    }

    /** Listens until the returned handle is run. */
    public Runnable subscribe(AccountId account, Runnable listener) {
        return news.subscribe(account, listener);
    }

    /** Once the running transaction is committed. */
    void tell(AccountId account) {
        news.tell(account);
    }
}
