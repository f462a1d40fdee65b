package app.facet.platform.kernel;

/**
 * A page or file outside the views that a visitor without an account may fetch, e.g. {@code /} or {@code /media/*}.
 * Lent by the module that serves it; everything not lent is closed.
 *
 * @param takesForeignPosts whether programs of others may post to it, such as a mail program that unsubscribes somebody;
 *     what is posted must then carry its own proof
 */
public record PublicPath(String pattern, boolean takesForeignPosts) {

    public PublicPath(String pattern) {
        this(pattern, false);
    }
}
