package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.payments.Bill;
import app.facet.platform.billing.payments.BillLine;
import app.facet.platform.billing.payments.ChangePreview;
import app.facet.platform.billing.payments.CheckoutOrder;
import app.facet.platform.billing.payments.Membership;
import app.facet.platform.billing.payments.Memberships;
import app.facet.platform.billing.payments.PlanChange;
import app.facet.platform.billing.payments.ProviderFailure;
import app.facet.platform.billing.payments.Tariff;
import app.facet.platform.billing.payments.Touched;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Subscriptions that nobody pays for. */
class SandboxMemberships implements Memberships {

    private static final String UPDATED = "customer.subscription.updated";

    private final SandboxBooks books;
    private final SandboxBills bills;
    private final UnaryOperator<String> address;

    SandboxMemberships(SandboxBooks books, SandboxSettings settings, UnaryOperator<String> address) {
        this.books = books;
        bills = new SandboxBills(books, settings);
        this.address = address;
    }

    /** Begins what was chosen on a page, with its first bill or a trial. */
    String begin(CheckoutOrder order) {
        Tariff tariff = Objects.requireNonNull(order.tariff());
        Instant now = books.now();
        boolean trial = tariff.trialDays() > 0;
        Instant end = trial ? now.plus(Duration.ofDays(tariff.trialDays())) : SandboxPrices.next(now, tariff.yearly());
        var discount = order.discount();
        int discounts = discount == null ? 0 : discount.months() == 0 ? -1 : discount.months();
        var made = books.once(
                "sub",
                order.account(),
                SandboxMembership.class,
                "subscription-" + order.id(),
                null,
                end,
                new SandboxMembership(
                        order.account(),
                        tariff,
                        discount,
                        discounts,
                        trial ? Membership.State.TRIALING : Membership.State.ACTIVE,
                        now,
                        now,
                        end,
                        trial ? end : null,
                        false,
                        null,
                        null,
                        0));
        books.tell("customer.subscription.created", Touched.MEMBERSHIP, made.ref());
        if (!trial && made.content().latestBill() == null) {
            long price = SandboxPrices.discounted(tariff.price().minor(), discount);
            bill(made, price, BillLine.What.PERIOD, price, true);
            change(made.ref(), one -> one.period(tariff, one.start(), one.end(), 0, one.discountsAfterBill()));
        }
        return made.ref();
    }

    @Override
    public Membership find(String membership) {
        return books.get(membership, SandboxMembership.class).content().seen(membership);
    }

    @Override
    public ChangePreview preview(String membership, PlanChange change) {
        return SandboxPrices.cost(books.get(membership, SandboxMembership.class).content(), change)
                .preview();
    }

    @Override
    public Membership change(String membership, PlanChange to, String key) {
        var before = books.get(membership, SandboxMembership.class);
        if (before.content().tariff().key().equals(to.to().key())) {
            return find(membership);
        }
        var cost = SandboxPrices.cost(before.content(), to);
        var seen = cost.preview();
        change(membership, one -> {
            int discounts = to.keepsDiscounts() ? one.discountsLeft() : 0;
            return one.period(to.to(), cost.begins(), seen.nextAt(), cost.balance(), discounts);
        });
        if (seen.dueNow().minor() > 0) {
            bill(
                    books.get(membership, SandboxMembership.class),
                    seen.dueNow().minor(),
                    cost.what(),
                    cost.asked(),
                    true);
        }
        return find(membership);
    }

    @Override
    public Membership cancelAtPeriodEnd(String membership, boolean cancel, String key) {
        if (find(membership).state().isOver()) {
            throw new ProviderFailure(ProviderFailure.Kind.REFUSED, "is over");
        }
        return change(membership, one -> one.cancelling(cancel));
    }

    @Override
    public void end(String membership, String key) {
        books.change(
                membership,
                SandboxMembership.class,
                "customer.subscription.deleted",
                Touched.MEMBERSHIP,
                item -> item.content().state().isOver()
                        ? item
                        : item.with(item.content().ended(books.now()), null));
    }

    /** The period is over: it ends, or a new one begins and is paid or not. */
    void renew(String membership, boolean works) {
        var item = books.get(membership, SandboxMembership.class);
        var now = item.content();
        if (now.cancelAtPeriodEnd()) {
            end(membership, "");
            return;
        }
        Instant start = now.end().isBefore(books.now()) ? now.end() : books.now();
        long price = now.lowered(now.tariff().price().minor(), start);
        long due = Math.max(0, price - now.balance());
        var next = now.period(
                        now.tariff(),
                        start,
                        SandboxPrices.next(start, now.tariff().yearly()),
                        Math.max(0, now.balance() - price),
                        now.discountsAfterBill())
                .became(works || due == 0 ? Membership.State.ACTIVE : Membership.State.PAST_DUE);
        change(membership, one -> one.equals(now) ? next : one);
        if (due > 0) {
            bill(books.get(membership, SandboxMembership.class), due, BillLine.What.PERIOD, price, works);
        }
    }

    /** What was not paid is tried again; in the end the subscription is over. */
    void tryAgain(String ref, boolean works) {
        var bill = bills.get(ref).content();
        if (bill.state() != Bill.State.OPEN) {
            return;
        }
        bills.settle(bills.get(ref), works);
        if (works) {
            change(bill.membership(), one -> one.became(Membership.State.ACTIVE));
        } else if (bills.get(ref).content().state() == Bill.State.UNCOLLECTIBLE) {
            end(bill.membership(), "");
        }
    }

    private void bill(Item<SandboxMembership> of, long due, BillLine.What what, long asked, boolean works) {
        var bill = bills.make(of, due, what, asked);
        change(of.ref(), one -> one.billed(bill.ref()));
        bills.settle(bill, works);
    }

    private Membership change(String membership, UnaryOperator<SandboxMembership> how) {
        return books.change(membership, SandboxMembership.class, UPDATED, Touched.MEMBERSHIP, item -> {
                    var after = how.apply(item.content());
                    return item.with(after, after.state().isOver() ? null : after.end());
                })
                .content()
                .seen(membership);
    }

    @Override
    public Bill bill(String bill) {
        return bills.get(bill).content().seen(bill);
    }

    @Override
    public List<String> bills(String membership, Instant since) {
        return bills.of(membership);
    }

    @Override
    public String portal(String customer, String backTo) {
        return address.apply("billing/sandbox/card");
    }
}
