package app.facet.platform.documents;

import java.util.List;

/**
 * One page, measured in points.
 *
 * @param runs in the order in which the file writes them
 */
public record TextPage(float width, float height, List<TextRun> runs) {

    public TextPage {
        runs = List.copyOf(runs);
    }
}
