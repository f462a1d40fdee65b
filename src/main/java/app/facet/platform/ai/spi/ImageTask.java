package app.facet.platform.ai.spi;

import java.util.List;

/**
 * A picture to make or to change.
 *
 * @param sources what to change; nothing when it is to be made
 * @param width wished for, in pixels
 * @param height wished for, in pixels
 */
public record ImageTask(String words, List<Picture> sources, int width, int height) {

    public ImageTask {
        sources = List.copyOf(sources);
    }

    /** A square one. */
    public ImageTask(String words, List<Picture> sources, int side) {
        this(words, sources, side, side);
    }
}
