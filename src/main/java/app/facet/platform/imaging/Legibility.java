package app.facet.platform.imaging;

import java.util.List;

/** A smile that is seen is believed; that one is missing is believed only where it could have been seen. */
final class Legibility {

    private static final int LEAST_SCORE = 55;

    private Legibility() {}

    static List<Face> doubted(List<Face> faces, PhotoMetrics metrics) {
        boolean legible = clear(LightGrades.sharpness(metrics.sharpness()))
                && clear(LightGrades.lighting(metrics.light()))
                && clear(LightGrades.contrast(metrics.light()));
        return legible ? faces : faces.stream().map(Legibility::doubted).toList();
    }

    private static Face doubted(Face face) {
        return face.expression() == Expression.NEUTRAL ? face.with(Expression.UNKNOWN) : face;
    }

    private static boolean clear(Grade grade) {
        Integer score = grade.result().score();
        return score != null && score >= LEAST_SCORE;
    }
}
