package app.facet.platform.billing.payments;

/** The kinds of things at a provider that are brought up to date. */
public enum Touched {
    CHECKOUT,
    MEMBERSHIP,
    BILL,
    CHARGE,
    PAYEE,
    TRANSFER,
    /** News of an app store, which has nothing to ask: the news itself is all there is. */
    STORE,
    /** Not ours to know. */
    NOTHING
}
