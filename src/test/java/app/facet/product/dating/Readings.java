package app.facet.product.dating;

import app.facet.platform.imaging.Aspect;
import app.facet.platform.imaging.AspectScore;
import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.Expression;
import app.facet.platform.imaging.Face;
import app.facet.platform.imaging.PhotoReading;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Readings as the engine would give them. */
final class Readings {

    private Readings() {}

    /** A photo of 3,000 × 4,000 pixels on which everything scores 80. */
    static PhotoReading of(Face... faces) {
        return of(3000, 4000, Map.of(), faces);
    }

    static PhotoReading of(int width, int height, Map<Aspect, Integer> scores, Face... faces) {
        var aspects = Arrays.stream(Aspect.values())
                .map(aspect -> new AspectScore(aspect, scores.getOrDefault(aspect, 80), Map.of()))
                .toList();
        return new PhotoReading("facet-eye-1", width, height, List.of(faces), aspects, List.of(), null);
    }

    /** A face in the middle, this part of the photo's height tall. */
    static Face face(double height) {
        return face(0.5 - height * 2 / 3, 0.25, height);
    }

    static Face face(double x, double y, double height) {
        var box = new Box(x, y, height * 4 / 3, height);
        return new Face(box, List.of(), true, 2, Expression.SMILE, box.area(), false);
    }
}
