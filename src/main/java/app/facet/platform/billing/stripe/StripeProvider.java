package app.facet.platform.billing.stripe;

import app.facet.platform.billing.payments.Charges;
import app.facet.platform.billing.payments.Checkouts;
import app.facet.platform.billing.payments.Memberships;
import app.facet.platform.billing.payments.Payees;
import app.facet.platform.billing.payments.PaymentProvider;
import org.springframework.stereotype.Component;

/** Stripe moves money. */
@Component
class StripeProvider implements PaymentProvider {

    static final String NAME = "stripe";

    private final StripeCalls calls;
    private final StripeCheckouts checkouts;
    private final StripeMemberships memberships;
    private final StripeCharges charges;
    private final StripePayees payees;

    StripeProvider(StripeCalls calls) {
        this.calls = calls;
        var prices = new StripePrices(calls);
        checkouts = new StripeCheckouts(calls, prices);
        memberships = new StripeMemberships(calls, prices);
        charges = new StripeCharges(calls);
        payees = new StripePayees(calls);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isSetUp() {
        return calls.isSetUp();
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
