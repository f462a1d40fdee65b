package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.payments.Payees;
import app.facet.platform.billing.payments.ProviderFailure;
import app.facet.platform.billing.payments.ProviderFailure.Kind;
import app.facet.platform.billing.payments.Touched;
import app.facet.platform.kernel.AccountId;
import java.util.Optional;

/** People who would be paid. Whoever comes to the page where they would say who they are has said it. */
class SandboxPayees implements Payees {

    private final SandboxBooks books;

    SandboxPayees(SandboxBooks books) {
        this.books = books;
    }

    @Override
    public String open(AccountId account, String email) {
        return books.once("acct", account, SandboxPayee.class, "payee-" + account, null, null, new SandboxPayee(false))
                .ref();
    }

    @Override
    public String onboarding(String payee, String backTo) {
        books.change(
                payee,
                SandboxPayee.class,
                "account.updated",
                Touched.PAYEE,
                item -> item.with(new SandboxPayee(true), null));
        return backTo;
    }

    @Override
    public Payee find(String payee) {
        boolean ready = books.get(payee, SandboxPayee.class).content().ready();
        return new Payee(payee, ready, ready, !ready);
    }

    @Override
    public Transfer transfer(NewTransfer order, String key) {
        var to = books.get(order.payee(), SandboxPayee.class);
        var made = books.once(
                "tr",
                to.account(),
                SandboxTransfer.class,
                key,
                order.payee(),
                null,
                new SandboxTransfer(order.amount(), 0));
        books.tell("transfer.created", Touched.TRANSFER, made.ref());
        return seen(made);
    }

    @Override
    public Optional<Transfer> findSent(NewTransfer order, String key) {
        return books.shelf().findOnce(key, SandboxTransfer.class).map(SandboxPayees::seen);
    }

    @Override
    public Transfer findTransfer(String transfer) {
        return seen(books.get(transfer, SandboxTransfer.class));
    }

    @Override
    public void reverse(String transfer, long minor, String key) {
        books.together(() -> {
            var item = books.get(transfer, SandboxTransfer.class);
            var once = new Item<>(
                    key,
                    item.account(),
                    SandboxTransfer.class,
                    key,
                    transfer,
                    null,
                    new SandboxTransfer(item.content().amount().with(minor), 0),
                    0);
            if (books.shelf().findOnce(key, SandboxTransfer.class).isPresent()
                    || !books.shelf().add(once)) {
                return false;
            }
            books.change(transfer, SandboxTransfer.class, "transfer.reversed", Touched.TRANSFER, one -> {
                long back = one.content().reversed() + minor;
                if (back > one.content().amount().minor()) {
                    throw new ProviderFailure(Kind.REFUSED, "more than was sent");
                }
                return one.with(new SandboxTransfer(one.content().amount(), back), null);
            });
            return true;
        });
    }

    private static Transfer seen(Item<SandboxTransfer> item) {
        return new Transfer(item.ref(), item.content().amount(), item.content().reversed());
    }
}
