package app.facet.platform.imaging.studio;

import static org.bytedeco.opencv.global.opencv_core.CV_32FC3;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.opencv.opencv_core.Mat;

/** Colours spread from where they are sure to where they are not (blur fusion, Forte 2021). */
final class Colours {

    private Colours() {}

    /**
     * The mean colour of what counts, near each point.
     *
     * @param picture three channels
     * @param weights how much each point counts
     * @param reach standard deviation, points; where nothing counts within it, eight times that
     */
    static float[] around(float[] picture, float[] weights, double reach, int columns, int rows) {
        float[] near = sums(picture, weights, reach, columns, rows);
        float[] far = sums(picture, weights, 8 * reach, columns, rows);
        float[] nearWeight = Planes.values(Planes.blurred(Planes.of(weights, columns, rows), reach));
        float[] farWeight = Planes.values(Planes.blurred(Planes.of(weights, columns, rows), 8 * reach));
        for (int i = 0; i < weights.length; i++) {
            float weight = nearWeight[i] + 0.01f * farWeight[i] + 1e-7f;
            for (int c = 0; c < 3; c++) {
                near[3 * i + c] = (near[3 * i + c] + 0.01f * far[3 * i + c]) / weight;
            }
        }
        return near;
    }

    private static float[] sums(float[] picture, float[] weights, double reach, int columns, int rows) {
        float[] weighted = new float[picture.length];
        for (int i = 0; i < weights.length; i++) {
            for (int c = 0; c < 3; c++) {
                weighted[3 * i + c] = picture[3 * i + c] * weights[i];
            }
        }
        return Planes.values(Planes.blurred(threefold(weighted, columns, rows), reach));
    }

    static Mat threefold(float[] values, int columns, int rows) {
        Mat picture = new Mat(rows, columns, CV_32FC3);
        new FloatPointer(picture.data()).put(values);
        return picture;
    }
}
