package app.facet.platform.imaging.studio;

import app.facet.platform.imaging.AdmittedPhoto;
import app.facet.platform.imaging.Box;

/** The frame of a portrait laid over a picture that is not the studio's own: same shape, same share for the face. */
public final class PortraitFrame {

    /** Width by height of each portrait. */
    public static final double ASPECT = 0.8;

    private static final int LEAST_WIDTH = 1024;
    private static final int MOST_WIDTH = 2048;

    /** Eyes lie this far below the top of a face box, in box heights. */
    private static final double EYES = 0.4;

    /** And this far below the top of the frame, in frame heights. */
    private static final double EYE_LINE = 0.36;

    private PortraitFrame() {}

    /** The part of the picture to show, inside it; where the picture is too narrow the face becomes larger in it. */
    public static Box around(Box face, AdmittedPhoto picture, Framing framing) {
        double columns = picture.uprightWidth();
        double rows = picture.uprightHeight();
        double width = Math.min(face.width() * columns / Framer.share(framing), Math.min(columns, ASPECT * rows));
        double height = width / ASPECT;
        double left = Math.clamp(face.centreX() * columns - width / 2, 0, columns - width);
        double eyes = (face.y() + EYES * face.height()) * rows;
        double top = Math.clamp(eyes - EYE_LINE * height, 0, rows - height);
        return new Box(left / columns, top / rows, width / columns, height / rows);
    }

    /** Whether the closest frame fits into a picture that ends both at the sitter's hair and at their neck. */
    public static boolean hasRoom(Box face, int columns, int rows) {
        double width = face.width() * columns / Framer.FULLEST;
        return width <= columns && width / ASPECT <= rows;
    }

    /** Pixels across a portrait of this part: as many as it has, within what portraits have. */
    public static int width(Box part, AdmittedPhoto picture) {
        return 2 * (int) Math.round(Math.clamp(part.width() * picture.uprightWidth(), LEAST_WIDTH, MOST_WIDTH) / 2);
    }

    /** Rows of a portrait that is so wide. */
    public static int height(int width) {
        return (int) Math.round(width / ASPECT);
    }
}
