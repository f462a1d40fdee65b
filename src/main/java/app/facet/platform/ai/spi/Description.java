package app.facet.platform.ai.spi;

import java.util.List;

/**
 * What is on a picture.
 *
 * @param caption a sentence, in English; empty where none was given
 * @param tags the surest first
 */
public record Description(String caption, List<Tag> tags) {

    public Description {
        tags = List.copyOf(tags);
    }

    /** @param sureness from 0 to 1 */
    public record Tag(String name, double sureness) {}
}
