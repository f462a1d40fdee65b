package app.facet.platform.billing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Credits an admin gives or takes. Says why by choosing, not in words: the log keeps no text about people.
 *
 * @param id the same one again changes nothing
 * @param matter number of the case it is about, e.g. in the help desk; letters, digits and hyphens
 * @param days for how many days what is given can be spent; null: without end
 */
public record Adjustment(
        UUID id,
        int amount,
        Reason reason,
        @Nullable String matter,
        @Nullable Integer days) {

    private static final int MOST_DAYS = 3_650;

    /** Why. */
    public enum Reason {
        /** Something went wrong on our side. */
        COMPENSATION,
        GOODWILL,
        PROMOTION,
        /** They were booked by mistake. */
        CORRECTION,
        ABUSE
    }

    /** @throws DeskRefused when it cannot be booked */
    void requireSound() {
        DeskLimits.within(amount, 1, DeskLimits.MOST_CREDITS);
        if (days != null) {
            DeskLimits.within(days, 1, MOST_DAYS);
        }
        DeskRefused.unless(matter == null || matter.matches("[A-Za-z0-9-]{1,20}"), DeskRefused.Why.MATTER);
    }
}
