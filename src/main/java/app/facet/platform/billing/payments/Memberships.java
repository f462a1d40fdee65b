package app.facet.platform.billing.payments;

import java.time.Instant;
import java.util.List;

/** Subscriptions and their bills. */
public interface Memberships {

    Membership find(String membership);

    /** What a change would cost. */
    ChangePreview preview(String membership, PlanChange change);

    /** Changes now; what is left of the old is credited, the rest is due at once. */
    Membership change(String membership, PlanChange change, String key);

    /** Whether it ends with the period that is paid. */
    Membership cancelAtPeriodEnd(String membership, boolean cancel, String key);

    /** Ends it now. */
    void end(String membership, String key);

    Bill bill(String bill);

    /** Its bills since then. */
    List<String> bills(String membership, Instant since);

    /** A page of the provider to change the card. */
    String portal(String customer, String backTo);
}
