package app.facet.platform.billing.payments;

import app.facet.platform.kernel.Refusal;
import java.util.function.Supplier;

/** Whoever moves the money does not answer; nothing more is known, and it may be tried again. */
public final class PaymentsAway extends Refusal {

    public PaymentsAway() {
        super("billing.refused.payments-away");
    }

    /** For what people wait for: tells them in words. */
    static <T> T unless(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (ProviderFailure failed) {
            throw switch (failed.kind()) {
                case AWAY -> new PaymentsAway();
                case DECLINED, UNCONFIRMED -> new CardDeclined();
                case UNKNOWN, REFUSED -> failed;
            };
        }
    }
}
