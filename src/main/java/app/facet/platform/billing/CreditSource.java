package app.facet.platform.billing;

/** Where credits came from. */
public enum CreditSource {
    /** With a month of a plan. */
    PLAN,
    PACK,
    /** From an admin. */
    GIFT,
    COUPON,
    /** Bought in an app store. */
    STORE,
    /** Set aside when their time ran out, and not used. */
    RETURNED
}
