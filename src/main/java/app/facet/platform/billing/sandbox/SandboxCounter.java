package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.payments.Charge;
import app.facet.platform.billing.payments.Checkout;
import app.facet.platform.billing.payments.CheckoutOrder;
import app.facet.platform.billing.payments.Touched;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What happens when somebody pays on a page, without asking who they are. */
class SandboxCounter {

    private static final Duration BANKS_HOLD = Duration.ofDays(7);
    private static final String DONE = "checkout.session.completed";

    private final SandboxBooks books;
    private final SandboxMemberships memberships;
    private final SandboxCharges charges;

    SandboxCounter(SandboxBooks books, SandboxProvider provider) {
        this.books = books;
        this.memberships = provider.memberships();
        this.charges = provider.charges();
    }

    SandboxMemberships memberships() {
        return memberships;
    }

    SandboxCharges charges() {
        return charges;
    }

    SandboxPage pay(String ref, Card card) {
        return books.together(() -> {
            var open = books.get(ref, SandboxSession.class);
            if (open.content().state() != Checkout.State.OPEN) {
                return SandboxPage.of(open);
            }
            if (!card.isGood()) {
                return waiting(ref, false, true);
            }
            boolean asks =
                    card == Card.ASKS_FOR_CONFIRMATION && open.content().order().mode() != CheckoutOrder.Mode.KEEP_CARD;
            return asks ? waiting(ref, true, false) : paid(open, card);
        });
    }

    SandboxPage confirm(String ref, boolean confirmed) {
        return books.together(() -> {
            var open = books.get(ref, SandboxSession.class);
            if (open.content().state() != Checkout.State.OPEN || !open.content().asksBank()) {
                return SandboxPage.of(open);
            }
            return confirmed ? paid(open, Card.WORKS) : waiting(ref, false, true);
        });
    }

    private SandboxPage waiting(String ref, boolean bank, boolean declined) {
        return SandboxPage.of(books.change(
                ref,
                SandboxSession.class,
                declined ? "payment_intent.payment_failed" : "payment_intent.requires_action",
                Touched.NOTHING,
                item -> item.with(item.content().waiting(bank, declined), item.dueAt())));
    }

    private SandboxPage paid(Item<SandboxSession> open, Card card) {
        var order = open.content().order();
        String charge = charge(open, order);
        String membership = order.mode() == CheckoutOrder.Mode.SUBSCRIBE ? memberships.begin(order) : null;
        String kept = order.mode() == CheckoutOrder.Mode.KEEP_CARD ? card.keep() : null;
        return SandboxPage.of(books.change(
                open.ref(),
                SandboxSession.class,
                DONE,
                Touched.CHECKOUT,
                item -> item.with(item.content().paid(charge, membership, kept), null)));
    }

    private @Nullable String charge(Item<SandboxSession> open, CheckoutOrder order) {
        var due = order.price().with(open.content().due());
        boolean moves = order.mode() == CheckoutOrder.Mode.PAY || order.mode() == CheckoutOrder.Mode.HOLD;
        if (!moves || due.minor() == 0) {
            return null;
        }
        boolean held = order.mode() == CheckoutOrder.Mode.HOLD;
        var until = held ? books.now().plus(BANKS_HOLD) : null;
        var made = books.once(
                "pi",
                order.account(),
                SandboxCharge.class,
                "charge-" + order.id(),
                open.ref(),
                until,
                until == null ? SandboxCharge.paid(order.id(), null, due) : SandboxCharge.held(order.id(), due, until));
        books.tell(
                held ? "payment_intent.amount_capturable_updated" : "payment_intent.succeeded",
                Touched.CHARGE,
                made.ref());
        return made.ref();
    }

    /** What time brings: pages end, holds end, periods begin, failed bills are tried again. */
    void pass(Item<?> due) {
        switch (due.content()) {
            case SandboxSession session ->
                books.change(
                        due.ref(),
                        SandboxSession.class,
                        "checkout.session.expired",
                        Touched.CHECKOUT,
                        item -> item.with(
                                item.content().state() == Checkout.State.OPEN
                                        ? item.content().became(Checkout.State.EXPIRED)
                                        : item.content(),
                                null));
            case SandboxCharge charge ->
                books.change(
                        due.ref(),
                        SandboxCharge.class,
                        "payment_intent.canceled",
                        Touched.CHARGE,
                        item -> item.with(
                                item.content().state() == Charge.State.HELD
                                        ? item.content().became(Charge.State.CANCELED, 0)
                                        : item.content(),
                                null));
            case SandboxMembership membership -> memberships.renew(due.ref(), true);
            case SandboxBill bill -> memberships.tryAgain(due.ref(), false);
            default -> throw new IllegalStateException("Time does not change " + due.kind());
        }
    }
}
