package app.facet.platform.billing.sandbox;

/** What a card does in the sandbox. */
public enum Card {
    WORKS,
    DECLINED,
    INSUFFICIENT_FUNDS,
    /** The bank wants to hear it from its owner (3-D Secure). */
    ASKS_FOR_CONFIRMATION;

    private static final String PREFIX = "sandbox_pm_";

    boolean isGood() {
        return this == WORKS || this == ASKS_FOR_CONFIRMATION;
    }

    String keep() {
        return PREFIX + name();
    }

    static Card kept(String ref) {
        return valueOf(ref.substring(PREFIX.length()));
    }
}
