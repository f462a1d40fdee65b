package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.payments.Checkout;
import app.facet.platform.billing.payments.CheckoutOrder;
import app.facet.platform.billing.payments.Checkouts;
import app.facet.platform.billing.payments.Touched;
import app.facet.platform.kernel.AccountId;
import java.util.function.UnaryOperator;

/** Pages of our own that look like a provider's. */
class SandboxCheckouts implements Checkouts {

    private final SandboxBooks books;
    private final SandboxSettings settings;
    private final UnaryOperator<String> address;

    SandboxCheckouts(SandboxBooks books, SandboxSettings settings, UnaryOperator<String> address) {
        this.books = books;
        this.settings = settings;
        this.address = address;
    }

    @Override
    public String customer(AccountId account, String email) {
        return "sandbox_cus_" + account;
    }

    @Override
    public Checkout open(CheckoutOrder order) {
        var session = new SandboxSession(order, Checkout.State.OPEN, null, null, null, false, false);
        return seen(books.once(
                "cs",
                order.account(),
                SandboxSession.class,
                "checkout-" + order.id(),
                null,
                order.expiresAt(),
                session));
    }

    @Override
    public Checkout find(String checkout) {
        return seen(books.get(checkout, SandboxSession.class));
    }

    @Override
    public Checkout close(String checkout) {
        return seen(books.change(
                checkout,
                SandboxSession.class,
                "checkout.session.expired",
                Touched.CHECKOUT,
                item -> item.content().state() == Checkout.State.OPEN
                        ? item.with(item.content().became(Checkout.State.EXPIRED), null)
                        : item));
    }

    private Checkout seen(Item<SandboxSession> item) {
        var session = item.content();
        var order = session.order();
        boolean moves = order.mode() != CheckoutOrder.Mode.KEEP_CARD;
        long total = moves ? session.due() : 0;
        return new Checkout(
                item.ref(),
                order.id(),
                session.state(),
                session.state() == Checkout.State.OPEN ? address.apply("billing/sandbox/" + item.ref()) : null,
                order.price().with(total),
                order.mode() == CheckoutOrder.Mode.PAY ? settings.taxIn(total) : 0,
                session.charge(),
                session.membership(),
                session.card(),
                null);
    }
}
