package app.facet.platform.accounts;

import org.jspecify.annotations.Nullable;

/** Nobody was vouched for. */
final class ProviderFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why, as the sign-in page is told. */
    enum Reason {
        CANCELLED("cancelled"),
        TOO_OLD("too-old"),
        NO_EMAIL("no-email"),
        NOT_FRESH("not-fresh"),
        PROVIDER("provider");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private final Reason reason;

    ProviderFailed(Reason reason, @Nullable Exception cause) {
        super(reason.word, cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
