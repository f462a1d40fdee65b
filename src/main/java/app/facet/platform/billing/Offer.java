package app.facet.platform.billing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may do something now, what it would cost and what is left: all a button needs to say.
 *
 * @param quantity how many it is for
 * @param included how many of them the plan includes
 * @param credits what the others cost
 * @param balance credits somebody has
 * @param left how many more the plan includes until it renews, before this; null: it includes none, or any number
 * @param limit how many it includes in all; null as above
 * @param renewsAt when the plan includes as many again; null: never, or it need not
 * @param gift whether all of it is included in a plan nobody pays for
 * @param again when it may be done again, if it was done too often; null otherwise
 */
public record Offer(
        int quantity,
        Verdict verdict,
        int included,
        long credits,
        long balance,
        @Nullable Integer left,
        @Nullable Integer limit,
        @Nullable Instant renewsAt,
        boolean gift,
        @Nullable Instant again) {

    /** What the answer is. */
    public enum Verdict {
        /** The plan includes it as often as people like. */
        UNLIMITED,
        /** The plan includes all of them. */
        INCLUDED,
        /** Some or all are paid with credits, and there are enough. */
        CREDITS,
        NOT_ENOUGH,
        /** No credits buy it: it takes a plan that includes it. */
        NOT_IN_PLAN,
        /** The plan allows no more of them at this time. */
        TOO_MANY
    }

    public boolean isAllowed() {
        return verdict == Verdict.UNLIMITED || verdict == Verdict.INCLUDED || verdict == Verdict.CREDITS;
    }

    /** How many credits more it would take. */
    public long missing() {
        return Math.max(0, credits - balance);
    }
}
