package app.facet.platform.billing.payments;

/** Who moves money for us. */
public interface PaymentProvider {

    /** Stable name that is stored with everything it told us. */
    String name();

    /** Whether it has what it needs to be asked. */
    boolean isSetUp();

    Checkouts checkouts();

    Memberships memberships();

    Charges charges();

    Payees payees();
}
