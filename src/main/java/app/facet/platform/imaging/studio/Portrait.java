package app.facet.platform.imaging.studio;

import app.facet.platform.imaging.Box;
import java.util.List;

/**
 * What came out of the studio.
 *
 * @param width pixels, at least 1,024
 * @param height pixels, at least 1,280; the shape is always 4:5
 * @param face where the face lies in it, as the detector frames it
 * @param likeness how alike the person is, 0..100; see {@link FaceLikeness}
 * @param notes what was not ideal, such as a photo that had to be enlarged
 */
public record Portrait(int width, int height, Box face, double likeness, List<PortraitNote> notes) {}
