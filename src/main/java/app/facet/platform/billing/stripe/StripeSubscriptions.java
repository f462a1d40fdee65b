package app.facet.platform.billing.stripe;

import app.facet.platform.billing.payments.Membership;
import app.facet.platform.billing.payments.Tariff;
import app.facet.platform.kernel.AccountId;
import com.stripe.model.Subscription;
import com.stripe.model.SubscriptionItem;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads Stripe's subscriptions. */
final class StripeSubscriptions {

    private StripeSubscriptions() {}

    static Membership seen(Subscription found) {
        SubscriptionItem item = found.getItems().getData().getFirst();
        String key = item.getPrice().getLookupKey();
        var plan = key == null ? null : Tariff.named(key).orElse(null);
        return new Membership(
                found.getId(),
                account(found),
                state(found.getStatus()),
                plan == null ? null : plan.plan(),
                plan != null && plan.yearly(),
                Instant.ofEpochSecond(found.getStartDate()),
                period(found, item.getCurrentPeriodStart(), "current_period_start"),
                period(found, item.getCurrentPeriodEnd(), "current_period_end"),
                time(found.getTrialEnd()),
                Boolean.TRUE.equals(found.getCancelAtPeriodEnd()),
                time(found.getEndedAt()),
                found.getLatestInvoice(),
                StripeDiscounts.of(found));
    }

    /** Of the item as newer versions have it, else of the subscription itself. */
    private static Instant period(Subscription found, @Nullable Long ofItem, String older) {
        if (ofItem != null) {
            return Instant.ofEpochSecond(ofItem);
        }
        var raw = Objects.requireNonNull(found.getRawJsonObject()).get(older);
        return raw == null || raw.isJsonNull()
                ? Instant.ofEpochSecond(found.getStartDate())
                : Instant.ofEpochSecond(raw.getAsLong());
    }

    private static @Nullable AccountId account(Subscription found) {
        var id = found.getMetadata() == null
                ? null
                : StripeCheckouts.order(found.getMetadata().get("account"));
        return id == null ? null : new AccountId(id);
    }

    private static Membership.State state(String status) {
        return switch (status) {
            case "trialing" -> Membership.State.TRIALING;
            case "active" -> Membership.State.ACTIVE;
            case "past_due" -> Membership.State.PAST_DUE;
            case "unpaid" -> Membership.State.UNPAID;
            case "incomplete" -> Membership.State.INCOMPLETE;
            case "paused" -> Membership.State.PAUSED;
            case "canceled", "incomplete_expired" -> Membership.State.CANCELED;
            default -> throw new IllegalStateException("Stripe knows a new state of subscriptions: " + status);
        };
    }

    static @Nullable Instant time(@Nullable Long seconds) {
        return seconds == null ? null : Instant.ofEpochSecond(seconds);
    }
}
