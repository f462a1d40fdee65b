package app.facet.platform.imaging;

import static app.facet.platform.imaging.Severity.HINT;
import static app.facet.platform.imaging.Severity.PROBLEM;

import app.facet.platform.imaging.PhotoMetrics.FramingMetrics;
import org.jspecify.annotations.Nullable;

/** Judges the frame: where people stand in it, what is around them, and whether there are enough pixels. */
final class FramingGrades {

    private FramingGrades() {}

    static Grade composition(FramingMetrics seen) {
        Grade grade = new Grade(Aspect.COMPOSITION)
                .evidence("headroom", seen.headroom())
                .evidence("eyeLine", seen.eyeLine())
                .evidence("centreX", seen.centreX())
                .evidence("tilt", seen.tilt());
        double level = level(grade, seen.tilt());
        if (seen.headroom() != null && seen.eyeLine() != null && seen.centreX() != null) {
            double placed = placed(grade, seen.headroom(), seen.eyeLine(), seen.centreX());
            return grade.score(level * placed).orGood(Remark.COMPOSITION_GOOD);
        }
        return seen.tilt() == null ? grade : grade.score(level).orGood(Remark.COMPOSITION_GOOD);
    }

    /** People tilt their heads a little, and that is fine; beyond that the photo looks as if it slid. */
    private static double level(Grade grade, @Nullable Double tilt) {
        if (tilt == null) {
            return 1;
        }
        double level = Ramp.at(Math.abs(tilt), 5, 1, 8, 0.75, 12, 0.45, 20, 0.2);
        grade.findWhen(
                level < 0.8, level < 0.5 ? PROBLEM : HINT, Remark.COMPOSITION_TILTED, (int) Math.round(Math.abs(tilt)));
        return level;
    }

    private static double placed(Grade grade, double headroom, double eyeLine, double centreX) {
        double air = Ramp.at(headroom, -0.12, 0.45, -0.03, 0.85, 0, 1, 0.24, 1, 0.45, 0.55, 0.7, 0.3);
        double high = Ramp.at(eyeLine, 0.08, 0.5, 0.2, 1, 0.48, 1, 0.65, 0.6, 0.85, 0.3);
        double aside = Ramp.at(Math.abs(centreX - 0.5), 0.2, 1, 0.3, 0.7, 0.45, 0.35);
        grade.findWhen(headroom < -0.05, HINT, Remark.COMPOSITION_HEAD_CUT)
                .findWhen(headroom > 0.32, HINT, Remark.COMPOSITION_HEADROOM, PersonGrades.percent(headroom))
                .findWhen(eyeLine > 0.58 && headroom <= 0.32, HINT, Remark.COMPOSITION_LOW)
                .findWhen(
                        aside < 0.75, HINT, centreX < 0.5 ? Remark.COMPOSITION_FAR_LEFT : Remark.COMPOSITION_FAR_RIGHT);
        return Math.min(air, high) * aside;
    }

    static Grade background(FramingMetrics seen) {
        Grade grade = new Grade(Aspect.BACKGROUND).evidence("clutter", seen.clutter());
        if (seen.clutter() == null) {
            return grade;
        }
        double calm = Ramp.at(seen.clutter(), 0.012, 1, 0.035, 0.8, 0.07, 0.45, 0.14, 0.1);
        return grade.score(calm)
                .findWhen(calm < 0.75, calm < 0.5 ? PROBLEM : HINT, Remark.BACKGROUND_BUSY)
                .orGood(Remark.BACKGROUND_GOOD);
    }

    /** Dating and business networks show portraits about 1080 pixels wide; below 640 they look coarse. */
    static Grade resolution(FramingMetrics seen) {
        double whole = Ramp.at(seen.longSide(), 200, 0, 640, 0.45, 1080, 0.85, 1350, 1);
        double face = seen.facePixels() == null ? 1 : Ramp.at(seen.facePixels(), 30, 0.15, 80, 0.6, 150, 0.9, 220, 1);
        Grade grade = new Grade(Aspect.RESOLUTION)
                .score(Math.min(whole, face))
                .evidence("longSide", seen.longSide())
                .evidence("facePixels", seen.facePixels())
                .findWhen(whole < 0.75, whole < 0.5 ? PROBLEM : HINT, Remark.RESOLUTION_SMALL, seen.longSide());
        if (seen.facePixels() != null && whole >= 0.75) {
            grade.findWhen(face < 0.75, face < 0.4 ? PROBLEM : HINT, Remark.RESOLUTION_FACE, seen.facePixels());
        }
        return grade.orGood(Remark.RESOLUTION_GOOD);
    }
}
