package app.facet.platform.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts what stands on one base line together. */
final class Baselines {

    /** How far apart base lines may lie and still be one, in sizes of letters. */
    static final float SAME = 0.35f;

    private Baselines() {}

    /** From top to bottom, each from left to right. */
    static List<TextLine> lines(int page, List<TextRun> runs) {
        var sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(TextRun::y));
        var lines = new ArrayList<TextLine>();
        var line = new ArrayList<TextRun>();
        for (TextRun run : sorted) {
            if (!line.isEmpty() && run.y() - line.getFirst().y() > SAME * run.size()) {
                lines.add(fromLeft(page, line));
                line.clear();
            }
            line.add(run);
        }
        if (!line.isEmpty()) {
            lines.add(fromLeft(page, line));
        }
        return lines;
    }

    private static TextLine fromLeft(int page, List<TextRun> line) {
        return new TextLine(
                page,
                line.stream().sorted(Comparator.comparingDouble(TextRun::x)).toList());
    }
}
