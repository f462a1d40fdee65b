package app.facet.platform.documents;

import java.util.ArrayList;
import java.util.List;

/** Lines in the order in which a file writes them. */
final class StreamOrder {

    private StreamOrder() {}

    static List<TextLine> lines(int page, TextPage text) {
        var lines = new ArrayList<TextLine>();
        var line = new ArrayList<TextRun>();
        for (TextRun run : text.runs()) {
            if (!line.isEmpty() && !goesOn(line.getLast(), run)) {
                lines.add(new TextLine(page, line));
                line.clear();
            }
            line.add(run);
        }
        if (!line.isEmpty()) {
            lines.add(new TextLine(page, line));
        }
        return lines;
    }

    private static boolean goesOn(TextRun before, TextRun run) {
        float size = Math.max(before.size(), run.size());
        return Math.abs(run.y() - before.y()) < Baselines.SAME * size && run.x() > before.end() - size;
    }
}
