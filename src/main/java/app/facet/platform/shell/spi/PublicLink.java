package app.facet.platform.shell.spi;

/**
 * A link on the pages a visitor sees first, for instance to the prices or the privacy policy. A bean.
 *
 * @param path with its leading slash
 * @param order small numbers stand first
 */
public record PublicLink(Place place, String path, String nameKey, int order) {

    public enum Place {
        /** Beside the way in: what people want to know before they sign up. */
        TOP,
        /** At the bottom: what they look up. */
        FOOTER
    }
}
