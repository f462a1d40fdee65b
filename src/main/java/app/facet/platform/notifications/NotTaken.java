package app.facet.platform.notifications;

/** A message was not taken now, or nobody knows whether it was. */
final class NotTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotTaken(Channel channel) {
        super("A message was not taken now: " + channel);
    }
}
