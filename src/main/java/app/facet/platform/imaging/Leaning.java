package app.facet.platform.imaging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects lines that should be level or upright, and tells by how much they lean if most of them agree. */
final class Leaning {

    /** Beyond this, degrees, a line is meant to be slanted. */
    private static final double MOST = 22;

    /** Lines this close to the middle one agree with it, degrees. */
    private static final double AGREEMENT = 2.5;

    private record Line(double angle, double length) {}

    private final List<Line> lines = new ArrayList<>();

    void add(double dx, double dy) {
        double angle = Math.toDegrees(Math.atan2(dy, dx));
        double folded = angle - 90 * Math.round(angle / 90);
        if (Math.abs(folded) <= MOST) {
            lines.add(new Line(folded, Math.hypot(dx, dy)));
        }
    }

    /** @param leastLength how much line there must be for an answer, pixels */
    @Nullable
    Double agreed(double leastLength) {
        double total = lines.stream().mapToDouble(Line::length).sum();
        if (total < leastLength) {
            return null;
        }
        double middle = weightedMedian(total);
        double agreeing = lines.stream()
                .filter(l -> Math.abs(l.angle() - middle) <= AGREEMENT)
                .mapToDouble(Line::length)
                .sum();
        return agreeing >= 0.7 * total ? middle : null;
    }

    private double weightedMedian(double total) {
        lines.sort(Comparator.comparingDouble(Line::angle));
        double seen = 0;
        for (Line line : lines) {
            seen += line.length();
            if (seen >= total / 2) {
                return line.angle();
            }
        }
        return 0;
    }
}
