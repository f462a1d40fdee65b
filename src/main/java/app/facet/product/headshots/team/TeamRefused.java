package app.facet.product.headshots.team;

import app.facet.platform.kernel.Refusal;
import java.util.Locale;

/** Something about a team is not possible, for a reason people can understand. */
public final class TeamRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NO_NAME,
        LAST_DAY_PAST,
        /** As many teams as one person has at a time. */
        TOO_MANY,
        /** The link was replaced, closed, or never was one. */
        INVITATION_OVER,
        FULL,
        /** It was made larger or smaller since its owner looked. */
        CHANGED_MEANWHILE,
        /** More places are taken, or more portraits made, than would be left. */
        IN_USE,
        /** No more portraits may be made for this seat. */
        NO_TRIES,
        /** Its owner cannot pay for it at this moment; nobody needs to know why. */
        POSTPONED
    }

    private final Reason reason;

    TeamRefused(Reason reason, Object... parameters) {
        super("headshots.refused.team." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), parameters);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
