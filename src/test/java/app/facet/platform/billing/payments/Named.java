package app.facet.platform.billing.payments;

/** A provider under another name, so that what it holds is its own. */
record Named(String name, PaymentProvider real) implements PaymentProvider {

    @Override
    public boolean isSetUp() {
        return real.isSetUp();
    }

    @Override
    public Checkouts checkouts() {
        return real.checkouts();
    }

    @Override
    public Memberships memberships() {
        return real.memberships();
    }

    @Override
    public Charges charges() {
        return real.charges();
    }

    @Override
    public Payees payees() {
        return real.payees();
    }
}
