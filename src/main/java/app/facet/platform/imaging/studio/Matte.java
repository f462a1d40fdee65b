package app.facet.platform.imaging.studio;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_ximgproc.guidedFilter;

import org.bytedeco.opencv.opencv_core.Mat;

/**
 * How much of each point of the portrait is person, 0..1, with hair. A net's map is drawn to the picture's own edges
 * (guided filter, He 2010); around the head each point is then asked which mixture of the person's colours and of those
 * behind it is, because there hair is finer than the map.
 *
 * @param width of the portrait it was found in, at its working size
 * @param cover row by row at the working size
 */
record Matte(int width, int height, float[] cover) {

    /** Working width: hair is finer, but edges are drawn again at full size. */
    static final int WIDTH = 512;

    static final int HEIGHT = (int) Math.round(Crop.SHAPE * WIDTH);

    /** @param face width of the face in fractions of the portrait's */
    static Matte of(Mat portrait, Mat map, double face, double chin) {
        Mat guide = new Mat();
        Planes.sized(portrait, WIDTH, HEIGHT).convertTo(guide, CV_32F, 1 / 255.0, 0);
        Mat drawn = new Mat();
        guidedFilter(guide, map, drawn, 8, 2e-4);
        float[] cover = Planes.values(drawn);
        float[] likely = Planes.values(map);
        for (int i = 0; i < cover.length; i++) {
            cover[i] = (float) Planes.step(0.3, 0.7, cover[i]);
        }
        guidedFilter(guide, Planes.of(cover, WIDTH, HEIGHT), drawn, 5, 1e-4);
        cover = Planes.values(drawn);
        for (int i = 0; i < cover.length; i++) {
            cover[i] = (float) Planes.step(0.15, 0.85, cover[i]);
        }
        new Hair(guide, likely, face * WIDTH, chin * HEIGHT).refine(cover);
        return new Matte(WIDTH, HEIGHT, cover);
    }

    Mat plane() {
        return Planes.of(cover, width, height);
    }

    /** The cover at the portrait's full size, along its own edges. */
    Mat full(Mat portrait) {
        Mat guide = new Mat();
        portrait.convertTo(guide, CV_32F, 1 / 255.0, 0);
        Mat large = Planes.sized(plane(), portrait.cols(), portrait.rows());
        Mat drawn = new Mat();
        guidedFilter(guide, large, drawn, Math.max(2, portrait.cols() / 420), 2e-5);
        guide.close();
        large.close();
        Mat bytes = new Mat();
        drawn.convertTo(bytes, CV_8U, 1.12 * 255, -0.06 * 255);
        drawn.close();
        return bytes;
    }
}
