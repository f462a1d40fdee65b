package app.facet.platform.ai.spi;

import java.util.UUID;

/** Where engines bring what servers told about orders, after they proved it genuine. */
public interface OrderNews {

    /**
     * Writes down that something happened to an order, and lets whoever waits for it look. The same message again, an
     * unknown order and one that has ended change nothing.
     *
     * @param message the server's number of the message
     * @param mark the mark of the slip, as it came back
     * @param order the server's number of the order; believed only when nothing is known of one and the mark is right
     */
    void heard(UUID prediction, String message, int mark, String order);
}
