package app.facet.platform.ai.spi;

import java.util.List;

/**
 * A picture to make or to change.
 *
 * @param sources what to change; nothing when it is to be made
 * @param side of the square, in pixels
 */
public record ImageTask(String words, List<Picture> sources, int side) {

    public ImageTask {
        sources = List.copyOf(sources);
    }
}
