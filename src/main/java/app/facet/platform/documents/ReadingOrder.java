package app.facet.platform.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds columns and reads one after the other. A column is kept apart from the next by a gap that many lines beneath each other
 * leave free; but where nearly each line on the narrower side stands beside one on the other, as dates beside jobs do, it is
 * one text in two parts and is read across.
 */
final class ReadingOrder {

    private static final int DEEPEST = 6;
    private static final int FEWEST_LINES = 4;
    private static final float GAP = 9;
    private static final float BESIDE = 0.8f;
    private static final float LARGER = 1.12f;

    private final int page;

    private ReadingOrder(int page) {
        this.page = page;
    }

    static List<TextLine> lines(int page, TextPage text) {
        return new ReadingOrder(page).read(text.runs(), 0);
    }

    private List<TextLine> read(List<TextRun> runs, int depth) {
        List<TextLine> across = Baselines.lines(page, runs);
        Gutter gutter = depth < DEEPEST ? widest(across) : null;
        if (gutter == null) {
            return across;
        }
        var lines = new ArrayList<>(read(runsOf(across.subList(0, gutter.from())), depth + 1));
        List<TextRun> band = runsOf(across.subList(gutter.from(), gutter.to()));
        lines.addAll(read(band.stream().filter(run -> run.x() < gutter.x()).toList(), depth + 1));
        lines.addAll(read(band.stream().filter(run -> run.x() >= gutter.x()).toList(), depth + 1));
        lines.addAll(read(runsOf(across.subList(gutter.to(), across.size())), depth + 1));
        return lines;
    }

    private static List<TextRun> runsOf(List<TextLine> lines) {
        return lines.stream().flatMap(line -> line.runs().stream()).toList();
    }

    /** The gap that parts most lines into two columns; null when there is none. */
    private static @Nullable Gutter widest(List<TextLine> across) {
        Gutter best = null;
        for (float x : beginnings(across)) {
            for (Gutter gutter : at(x, across)) {
                if ((best == null || gutter.narrower() > best.narrower()) && gutter.partsColumns(across)) {
                    best = gutter;
                }
            }
        }
        return best;
    }

    /** Where something begins that has a gap before it, to the nearest point. */
    private static Iterable<Float> beginnings(List<TextLine> across) {
        var all = new TreeSet<Float>();
        for (TextLine line : across) {
            line.runs().forEach(run -> all.add((float) Math.floor(run.x())));
        }
        return all;
    }

    /** All stretches of lines that leave the place before x free. */
    private static List<Gutter> at(float x, List<TextLine> across) {
        var stretches = new ArrayList<Gutter>();
        int from = 0;
        for (int at = 0; at <= across.size(); at++) {
            if (at == across.size() || crosses(across.get(at), x)) {
                if (at - from >= FEWEST_LINES) {
                    stretches.add(Gutter.of(x, from, at, across));
                }
                from = at + 1;
            }
        }
        return stretches;
    }

    private static boolean crosses(TextLine line, float x) {
        return line.runs().stream().anyMatch(run -> run.x() < x && run.end() > x - GAP);
    }

    private record Gutter(float x, int from, int to, int left, int right, int both) {

        static Gutter of(float x, int from, int to, List<TextLine> across) {
            int left = 0;
            int right = 0;
            int both = 0;
            float body = body(across);
            for (TextLine line : across.subList(from, to)) {
                if (line.size() > body * LARGER && line.runs().size() == 1) {
                    continue; // a heading stands alone in either case
                }
                boolean onLeft = line.x() < x;
                boolean onRight = line.runs().getLast().x() >= x;
                left += onLeft ? 1 : 0;
                right += onRight ? 1 : 0;
                both += onLeft && onRight ? 1 : 0;
            }
            return new Gutter(x, from, to, left, right, both);
        }

        int narrower() {
            return Math.min(left, right);
        }

        boolean partsColumns(List<TextLine> across) {
            if (narrower() < FEWEST_LINES) {
                return false;
            }
            return both < BESIDE * narrower() || headsOnBothSides(across) || wrapsOnBothSides(across);
        }

        /** A heading on the right of something else on the left belongs to a column of its own. */
        private boolean headsOnBothSides(List<TextLine> across) {
            float body = body(across);
            return heads(across, true, body) > 0 && heads(across, false, body) > 0;
        }

        private long heads(List<TextLine> across, boolean onLeft, float body) {
            return across.subList(from, to).stream()
                    .flatMap(line -> line.runs().stream())
                    .filter(run -> (run.x() < x) == onLeft && run.size() > body * LARGER)
                    .count();
        }

        private static float body(List<TextLine> across) {
            List<Float> sizes =
                    runsOf(across).stream().map(TextRun::size).sorted().toList();
            return sizes.get(sizes.size() / 2);
        }

        /** Two columns of running text fill nearly each line on both sides. */
        private boolean wrapsOnBothSides(List<TextLine> across) {
            return both > 12 && both > 0.9f * (to - from) && words(across, true) > 4 && words(across, false) > 4;
        }

        private double words(List<TextLine> across, boolean onLeft) {
            return across.subList(from, to).stream()
                    .mapToInt(line -> line.runs().stream()
                            .filter(run -> (run.x() < x) == onLeft)
                            .mapToInt(run -> run.text().split(" ").length)
                            .sum())
                    .average()
                    .orElse(0);
        }
    }
}
