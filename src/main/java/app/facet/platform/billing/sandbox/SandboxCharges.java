package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.payments.Charge;
import app.facet.platform.billing.payments.Charges;
import app.facet.platform.billing.payments.KeptCard;
import app.facet.platform.billing.payments.ProviderFailure;
import app.facet.platform.billing.payments.ProviderFailure.Kind;
import app.facet.platform.billing.payments.Touched;
import java.util.Optional;

/** Payments without money. */
class SandboxCharges implements Charges {

    private final SandboxBooks books;

    SandboxCharges(SandboxBooks books) {
        this.books = books;
    }

    @Override
    public Charge find(String charge) {
        return books.get(charge, SandboxCharge.class).content().seen(charge);
    }

    @Override
    public Optional<String> billOf(String charge) {
        return Optional.ofNullable(
                books.get(charge, SandboxCharge.class).content().bill());
    }

    @Override
    public void refund(String charge, long minor, String key) {
        books.together(() -> {
            var item = books.get(charge, SandboxCharge.class);
            var refund = new Item<>(
                    key,
                    item.account(),
                    SandboxTransfer.class,
                    key,
                    charge,
                    null,
                    new SandboxTransfer(item.content().amount().with(minor), 0),
                    0);
            if (books.shelf().findOnce(key, SandboxTransfer.class).isPresent()
                    || !books.shelf().add(refund)) {
                return false;
            }
            books.change(charge, SandboxCharge.class, "charge.refunded", Touched.CHARGE, one -> {
                if (one.content().refunded() + minor > one.content().captured()) {
                    throw new ProviderFailure(Kind.REFUSED, "more than is left");
                }
                return one.with(one.content().refunded(minor), one.dueAt());
            });
            return true;
        });
    }

    @Override
    public Charge capture(String charge, long minor, String key) {
        return change(charge, "payment_intent.succeeded", one -> switch (one.state()) {
            case HELD -> one.became(Charge.State.PAID, minor);
            case PAID -> one;
            default -> throw new ProviderFailure(Kind.REFUSED, "nothing is held");
        });
    }

    @Override
    public Charge release(String charge, String key) {
        return change(
                charge,
                "payment_intent.canceled",
                one -> one.state() == Charge.State.PAID ? one : one.became(Charge.State.CANCELED, 0));
    }

    @Override
    public Charge takeFromKept(KeptCard card, String key) {
        var state =
                switch (Card.kept(card.card())) {
                    case WORKS -> Charge.State.PAID;
                    case ASKS_FOR_CONFIRMATION -> Charge.State.UNCONFIRMED;
                    case DECLINED, INSUFFICIENT_FUNDS -> Charge.State.DECLINED;
                };
        var made = books.once(
                "pi",
                card.account(),
                SandboxCharge.class,
                key,
                null,
                null,
                SandboxCharge.paid(card.deposit(), null, card.amount())
                        .became(
                                state,
                                state == Charge.State.PAID ? card.amount().minor() : 0));
        books.tell(
                "payment_intent." + (state == Charge.State.PAID ? "succeeded" : "payment_failed"),
                Touched.CHARGE,
                made.ref());
        return made.content().seen(made.ref());
    }

    @Override
    public Optional<Charge> findTaken(KeptCard card, String key) {
        return books.shelf().findOnce(key, SandboxCharge.class).map(item -> item.content()
                .seen(item.ref()));
    }

    private interface Change {
        SandboxCharge of(SandboxCharge before);
    }

    Charge dispute(String charge, Charge.Dispute now) {
        return change(
                charge,
                now == Charge.Dispute.OPEN ? "charge.dispute.created" : "charge.dispute.closed",
                one -> one.disputed(now));
    }

    private Charge change(String charge, String event, Change how) {
        return books.change(charge, SandboxCharge.class, event, Touched.CHARGE, item -> {
                    var after = how.of(item.content());
                    return item.with(after, after.state() == Charge.State.HELD ? item.dueAt() : null);
                })
                .content()
                .seen(charge);
    }
}
