package app.facet.platform.billing.payments;

/** A provider did not do what it was asked. Says nothing of whom it was about. */
public final class ProviderFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    public ProviderFailure(Kind kind, String code) {
        super(kind + " " + code);
        this.kind = kind;
    }

    public enum Kind {
        /** The bank says no. */
        DECLINED,
        /** The bank wants to hear it from the card's owner. */
        UNCONFIRMED,
        /** Not now: too much to do, broken, or no answer. What it did is unknown until it is asked again. */
        AWAY,
        /** There is no such thing. */
        UNKNOWN,
        /** It will not, now or later. */
        REFUSED
    }

    public Kind kind() {
        return kind;
    }
}
