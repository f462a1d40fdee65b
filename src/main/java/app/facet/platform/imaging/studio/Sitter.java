package app.facet.platform.imaging.studio;

import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.Face;
import app.facet.platform.imaging.PhotoReading;
import java.util.List;

/**
 * Whose portrait it becomes, in pixels of the decoded photo.
 *
 * @param x the middle of the face
 * @param y the middle of the face
 * @param width of the face, as the detector frames it
 * @param height of the face, as the detector frames it
 * @param eyesX the middle between the eyes
 * @param eyesY the middle between the eyes
 * @param tilt degrees the eyes lean, positive clockwise; within {@link #MOST_TILT}
 * @param others the other faces, as the detector frames them
 */
record Sitter(
        double x,
        double y,
        double width,
        double height,
        double eyesX,
        double eyesY,
        double tilt,
        List<Neighbour> others) {

    /** Beyond this a head is meant to lean, degrees. */
    static final double MOST_TILT = 14;

    /** Less than this nobody sees, degrees. */
    private static final double LEAST_TILT = 0.7;

    /** Eyes lie this far below the top of a face box, in box heights, when they were not found. */
    private static final double EYES = 0.4;

    /** Somebody else in the photo. */
    record Neighbour(double x, double y, double width, double height) {}

    static Sitter of(PhotoReading reading, int columns, int rows) {
        Face face = reading.faces().getFirst();
        Box box = face.box();
        List<Box> eyes = face.eyes();
        boolean both = eyes.size() >= 2 && apart(eyes, box);
        double eyesX = both ? (eyes.getFirst().centreX() + eyes.getLast().centreX()) / 2 : box.centreX();
        double eyesY =
                both ? (eyes.getFirst().centreY() + eyes.getLast().centreY()) / 2 : box.y() + EYES * box.height();
        Double lean = reading.metrics().framing().tilt();
        return new Sitter(
                box.centreX() * columns,
                box.centreY() * rows,
                box.width() * columns,
                box.height() * rows,
                eyesX * columns,
                eyesY * rows,
                both && lean != null ? bounded(lean) : 0,
                reading.faces().stream()
                        .skip(1)
                        .map(other -> neighbour(other.box(), columns, rows))
                        .toList());
    }

    private static boolean apart(List<Box> eyes, Box face) {
        double between = eyes.getLast().centreX() - eyes.getFirst().centreX();
        return between > 0.25 * face.width() && between < 0.65 * face.width();
    }

    private static double bounded(double degrees) {
        return Math.abs(degrees) < LEAST_TILT ? 0 : Math.clamp(degrees, -MOST_TILT, MOST_TILT);
    }

    private static Neighbour neighbour(Box box, int columns, int rows) {
        return new Neighbour(
                box.centreX() * columns, box.centreY() * rows, box.width() * columns, box.height() * rows);
    }

    double top() {
        return y - height / 2;
    }

    double chin() {
        return y + 0.62 * height;
    }
}
