package app.facet.platform.notifications;

import java.util.EnumSet;
import java.util.Set;

/** How a mail or a message stands. */
public enum DeliveryState {
    /** On its way; tried again while whoever carries it can't be reached. */
    QUEUED,
    /** Whoever carries it has taken it. */
    SENT,
    /** It is known to have arrived. */
    DELIVERED,
    /** Given up. */
    FAILED,
    /** Nobody is set up to carry it; the outbox is where it stays. */
    KEPT;

    /** The states something sent by that channel can be in. Only a text message is known to have arrived. */
    public static Set<DeliveryState> of(Channel channel) {
        return switch (channel) {
            case SMS -> EnumSet.allOf(DeliveryState.class);
            case PUSH -> EnumSet.of(QUEUED, SENT, FAILED);
            default -> EnumSet.complementOf(EnumSet.of(DELIVERED));
        };
    }
}
