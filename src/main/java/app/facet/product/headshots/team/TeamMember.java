package app.facet.product.headshots.team;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A member as the team's owner sees them: by the name they gave, and never by a photo they did not hand over. */
public record TeamMember(
        SeatId seat,
        String name,
        Stage stage,
        Instant joinedAt,
        @Nullable HandedPortrait portrait) {

    /** How far somebody is. */
    public enum Stage {
        JOINED,
        /** There is a photo, and a portrait was begun. */
        STARTED,
        HANDED_OVER
    }

    /**
     * What was handed over.
     *
     * @param tile address of the small picture
     * @param screen address of the large one
     * @param expiresAt when it is deleted by itself, or null when kept
     */
    public record HandedPortrait(
            String tile,
            String screen,
            Instant handedAt,
            @Nullable Instant expiresAt) {}
}
