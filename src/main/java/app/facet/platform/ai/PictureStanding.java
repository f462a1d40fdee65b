package app.facet.platform.ai;

import app.facet.platform.ai.spi.Picture;
import java.time.Duration;
import java.time.Instant;

/** How a commissioned picture stands. */
public sealed interface PictureStanding {

    /** Its model works on it. Whoever asked is told when it has ended, but had better look again by then. */
    record Waiting(Instant lookAgain) implements PictureStanding {}

    /** Here it is. Nobody has looked at it yet: it comes from a stranger. */
    record Made(Picture picture, AiAnswer.MadeBy madeBy, Cost cost, Duration took) implements PictureStanding {}

    /** There will be none. */
    record Missed(Reason reason, Cost cost) implements PictureStanding {}

    /** Why there is no picture. */
    enum Reason {
        /** The person does not want their photos to leave the house. */
        NOT_ALLOWED,
        /** No key, no money left for today, switched off, or resting. */
        NOT_AVAILABLE,
        /** The model would not. */
        DECLINED,
        FAILED,
        TOO_LATE
    }
}
