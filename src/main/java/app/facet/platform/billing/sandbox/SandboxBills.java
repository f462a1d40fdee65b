package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.payments.BillLine;
import app.facet.platform.billing.payments.Touched;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bills of subscriptions, which are paid or tried again. */
class SandboxBills {

    private static final Duration BETWEEN_TRIES = Duration.ofDays(3);
    private static final int MOST_TRIES = 4;

    private final SandboxBooks books;
    private final SandboxSettings settings;

    SandboxBills(SandboxBooks books, SandboxSettings settings) {
        this.books = books;
        this.settings = settings;
    }

    Item<SandboxBill> get(String ref) {
        return books.get(ref, SandboxBill.class);
    }

    List<String> of(String membership) {
        return books.shelf().children(membership, SandboxBill.class).stream()
                .map(Item::ref)
                .toList();
    }

    /**
     * One that is open, which nobody is told of yet.
     *
     * @param asked before credit is used
     */
    Item<SandboxBill> make(Item<SandboxMembership> of, long due, BillLine.What what, long asked) {
        var tariff = of.content().tariff();
        var total = tariff.price().with(due);
        var about = new SandboxBill.About(what, tariff.key(), asked - settings.taxIn(asked));
        return books.make(
                "in",
                of.account(),
                SandboxBill.class,
                of.ref(),
                null,
                SandboxBill.open(of.ref(), tariff.name(), total, settings.taxIn(due), about));
    }

    void settle(Item<SandboxBill> bill, boolean works) {
        String charge = works ? charge(bill) : null;
        books.change(
                bill.ref(),
                SandboxBill.class,
                works ? "invoice.paid" : "invoice.payment_failed",
                Touched.BILL,
                item -> works ? item.with(item.content().paid(charge), null) : failed(item));
    }

    private String charge(Item<SandboxBill> bill) {
        var paid = SandboxCharge.paid(null, bill.ref(), bill.content().total());
        return books.make("pi", bill.account(), SandboxCharge.class, bill.ref(), null, paid)
                .ref();
    }

    private Item<SandboxBill> failed(Item<SandboxBill> item) {
        @Nullable
        Instant again = item.content().tries() + 1 < MOST_TRIES ? books.now().plus(BETWEEN_TRIES) : null;
        return item.with(item.content().failed(again), again);
    }
}
