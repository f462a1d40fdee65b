package app.facet.product.headshots.team;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.signals.Broadcast;
import app.facet.platform.signals.PersonalTopic;
import org.springframework.stereotype.Component;

/** Tells open views that something has happened in a team of theirs. Listeners must return quickly. */
@Component
public class TeamUpdates {

    private final PersonalTopic news;

    TeamUpdates(Broadcast broadcast) {
        news = new PersonalTopic(broadcast, "headshots.team");
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
