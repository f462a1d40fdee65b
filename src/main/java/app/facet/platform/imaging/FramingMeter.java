package app.facet.platform.imaging;

import app.facet.platform.imaging.PhotoMetrics.FramingMetrics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures where the people are in the frame, whether it leans, and what goes on beside them. */
final class FramingMeter {

    /** Hair reaches this far above a detector's face box, in box heights. */
    private static final double HAIR = 0.25;

    /** Eyes lie this far below the top of a face box, in box heights, when they were not found. */
    private static final double EYES = 0.4;

    private FramingMeter() {}

    static FramingMetrics measure(Picture picture, List<Face> faces, AdmittedPhoto photo) {
        Edges edges = Edges.of(picture);
        int longSide = Math.max(photo.width(), photo.height());
        if (faces.isEmpty()) {
            return new FramingMetrics(null, null, null, edges.tilt(), null, null, longSide);
        }
        Face first = faces.getFirst();
        double top = faces.stream()
                .mapToDouble(f -> f.box().y() - HAIR * f.box().height())
                .min()
                .orElse(0);
        double left = faces.stream().mapToDouble(f -> f.box().x()).min().orElse(0);
        double right = faces.stream()
                .mapToDouble(f -> f.box().x() + f.box().width())
                .max()
                .orElse(1);
        @Nullable Double leaning = EyeLine.tilt(first, picture);
        return new FramingMetrics(
                top,
                eyeLine(first),
                (left + right) / 2,
                leaning != null ? leaning : edges.tilt(),
                edges.clutter(faces),
                (int) Math.round(first.box().width() * photo.uprightWidth()),
                longSide);
    }

    private static double eyeLine(Face face) {
        return face.eyes().stream()
                .mapToDouble(Box::centreY)
                .average()
                .orElse(face.box().y() + EYES * face.box().height());
    }
}
