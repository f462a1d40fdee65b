package app.facet.platform.billing.payments;

import java.util.function.BooleanSupplier;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Repeats an attempt to look and then write until nobody else wrote in between. Each failed attempt means that somebody
 * else got on, so this ends.
 */
final class Converging {

    private static final int MOST_ATTEMPTS = 200;

    private Converging() {}

    /** @param attempt tells whether it was not disturbed */
    static void until(BooleanSupplier attempt) {
        for (int tried = 0; tried < MOST_ATTEMPTS; tried++) {
            if (undisturbed(attempt)) {
                return;
            }
        }
        throw new IllegalStateException("Disturbed " + MOST_ATTEMPTS + " times in a row");
    }

    private static boolean undisturbed(BooleanSupplier attempt) {
        try {
            return attempt.getAsBoolean();
        } catch (ConcurrencyFailureException disturbed) {
            return false;
        }
    }
}
