package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.payments.Charges;
import app.facet.platform.billing.payments.Checkouts;
import app.facet.platform.billing.payments.Memberships;
import app.facet.platform.billing.payments.Payees;
import app.facet.platform.billing.payments.PaymentProvider;
import java.util.function.UnaryOperator;

/** A payment provider without money. */
class SandboxProvider implements PaymentProvider {

    private final SandboxCheckouts checkouts;
    private final SandboxMemberships memberships;
    private final SandboxCharges charges;
    private final SandboxPayees payees;

    SandboxProvider(SandboxBooks books, SandboxSettings settings, UnaryOperator<String> address) {
        checkouts = new SandboxCheckouts(books, settings, address);
        memberships = new SandboxMemberships(books, settings, address);
        charges = new SandboxCharges(books);
        payees = new SandboxPayees(books);
    }

    @Override
    public String name() {
        return SandboxBooks.NAME;
    }

    @Override
    public boolean isSetUp() {
        return true;
    }

    @Override
    public Checkouts checkouts() {
        return checkouts;
    }

    @Override
    public Memberships memberships() {
        return memberships;
    }

    @Override
    public Charges charges() {
        return charges;
    }

    @Override
    public Payees payees() {
        return payees;
    }
}
