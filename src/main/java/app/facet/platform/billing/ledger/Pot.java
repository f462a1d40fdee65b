package app.facet.platform.billing.ledger;

/** Where credits or money lie. What leaves one comes to another. */
public enum Pot {
    /** Credits somebody can spend. */
    AVAILABLE,
    /** Credits set aside for something that runs. */
    HELD,
    /** Where credits come from: its balance is what was ever issued, below zero. */
    ISSUED,
    /** Credits that were used. */
    SPENT,
    /** Credits whose time ran out. */
    EXPIRED,
    /** Credits that were taken back, after a refund or by an admin. */
    WITHDRAWN,
    /** Money that lies with whoever moves it for us. */
    CLEARING,
    /** What was sold, without tax: below zero. */
    SALES,
    /** Tax that is owed: below zero. */
    TAX,
    /** What went back of sales. */
    REFUNDS,
    /** What whoever moves money for us keeps for it. */
    FEES,
    /** What banks keep from us while somebody disputes, and for good where they win. */
    DISPUTES,
    /** Deposits that are not ours yet: below zero. */
    DEPOSITS,
    /** Our part of what others earn: below zero. */
    COMMISSION
}
