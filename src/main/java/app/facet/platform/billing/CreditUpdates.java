package app.facet.platform.billing;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.signals.Broadcast;
import app.facet.platform.signals.PersonalTopic;
import org.springframework.stereotype.Component;

/** Tells open views that their account has more credits, or less. Listeners must return quickly. */
@Component
public class CreditUpdates {

    private final PersonalTopic moved;

    CreditUpdates(Broadcast broadcast) {
        moved = new PersonalTopic(broadcast, "billing.credits");
    }

    /** Listens until the returned handle is run. */
    public Runnable subscribe(AccountId account, Runnable listener) {
        return moved.subscribe(account, listener);
    }

    /** Once the running transaction is committed. */
    void tell(AccountId account) {
        moved.tell(account);
    }
}
