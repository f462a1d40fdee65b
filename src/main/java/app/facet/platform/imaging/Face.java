package app.facet.platform.imaging;

import java.util.List;

/**
 * A face that was found.
 *
 * @param box from the brows to the chin, as the detector frames it; hair and ears lie outside
 * @param eyes the eyes that were found, at most two, the viewer's left one first
 * @param frontal whether the face looks towards the camera
 * @param eyesVisible 0, 1 or 2
 * @param share part of the photo's area the box takes, 0..1
 * @param cut whether the frame cuts into the head
 */
public record Face(
        Box box, List<Box> eyes, boolean frontal, int eyesVisible, Expression expression, double share, boolean cut) {

    Face with(Expression other) {
        return new Face(box, eyes, frontal, eyesVisible, other, share, cut);
    }
}
