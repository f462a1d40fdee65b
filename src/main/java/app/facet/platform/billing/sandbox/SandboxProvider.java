package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.payments.PaymentProvider;
import java.util.function.UnaryOperator;

/** A payment provider without money. */
record SandboxProvider(
        SandboxCheckouts checkouts, SandboxMemberships memberships, SandboxCharges charges, SandboxPayees payees)
        implements PaymentProvider {

    static SandboxProvider of(SandboxBooks books, SandboxSettings settings, UnaryOperator<String> address) {
        return new SandboxProvider(
                new SandboxCheckouts(books, settings, address),
                new SandboxMemberships(books, settings, address),
                new SandboxCharges(books),
                new SandboxPayees(books));
    }

    @Override
    public String name() {
        return SandboxBooks.NAME;
    }

    @Override
    public boolean isSetUp() {
        return true;
    }
}
