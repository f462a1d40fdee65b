package app.facet.platform.imaging;

import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import app.facet.platform.imaging.PhotoMetrics.SharpnessMetrics;
import java.util.Arrays;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.jspecify.annotations.Nullable;

/**
 * Measures fine detail by the variance of the Laplacian (Pech-Pacheco 2000). Dividing by the luminance variance makes
 * dark and flat photos comparable with bright ones; subtracting what noise alone would give keeps grain from passing
 * as sharpness. A movement of the camera leaves the detail across its way untouched, so what is missing in one direction
 * counts against the whole. Faces are brought to one size first, so that the answer does not depend on how large they are.
 */
final class SharpnessMeter {

    /** Width faces are measured at, pixels. */
    private static final int FACE_WIDTH = 120;

    /** Longer side photos without faces are measured at, pixels, and the tiles they are cut into. */
    private static final int SIDE = 640;

    private static final int TILES = 8;

    /** White noise of variance 1 gives the four-neighbour Laplacian a variance of 4·4 + 4·1. */
    private static final double NOISE_GAIN = 20;

    /** Detail of a tile without any structure is not a statement about focus. */
    private static final double LEAST_VARIANCE = 25;

    /** Noise below this cannot be told from rounding and fine texture, luma steps. */
    private static final double LEAST_NOISE = 1;

    /** No sharp face of eleven, painted ones and a real one, lay below; shaken ones lie between 0.03 and 0.25. */
    private static final double NATURAL_EVENNESS = 0.4;

    private SharpnessMeter() {}

    static SharpnessMetrics measure(Picture picture, @Nullable Face face) {
        if (face != null) {
            Box inner = face.box().grown(-0.1, -0.12, -0.1, -0.05);
            Mat grey = scaled(picture.grey(), picture.pixels(inner), FACE_WIDTH);
            GreyTile tile = GreyTile.of(grey, 0, 0, grey.cols(), grey.rows());
            double noise = tile.noise();
            double evenness = tile.evenness(noise < LEAST_NOISE ? 0 : noise);
            double shared = Math.min(1, Math.pow(evenness / NATURAL_EVENNESS, 1.5)); // fitted on the same faces
            return new SharpnessMetrics(true, detail(tile, noise) * shared, noise, evenness);
        }
        return ofMostDetailedTiles(picture);
    }

    private static SharpnessMetrics ofMostDetailedTiles(Picture picture) {
        boolean wide = picture.width() >= picture.height();
        int width = wide ? SIDE : Math.max(TILES * 4, SIDE * picture.width() / picture.height());
        Mat grey = scaled(picture.grey(), new Region(0, 0, picture.width(), picture.height()), width);
        double[] details = new double[TILES * TILES];
        double[] noises = new double[TILES * TILES];
        int w = grey.cols() / TILES;
        int h = Math.max(4, grey.rows() / TILES);
        for (int i = 0; i < details.length; i++) {
            int y = Math.min((i / TILES) * h, Math.max(0, grey.rows() - h));
            GreyTile tile = GreyTile.of(grey, (i % TILES) * w, y, w, Math.min(h, grey.rows()));
            noises[i] = tile.noise();
            details[i] = detail(tile, noises[i]);
        }
        Arrays.sort(details);
        Arrays.sort(noises);
        double best = Arrays.stream(details, details.length * 3 / 4, details.length)
                .average()
                .orElse(0);
        return new SharpnessMetrics(false, best, noises[noises.length / 2], 1);
    }

    private static double detail(GreyTile tile, double measured) {
        double noise = measured < LEAST_NOISE ? 0 : measured;
        double variance = tile.variance() - noise * noise;
        double laplacian = tile.laplacianVariance() - NOISE_GAIN * noise * noise;
        return variance < LEAST_VARIANCE ? 0 : Math.max(0, laplacian) / variance;
    }

    private static Mat scaled(Mat grey, Region region, int width) {
        Mat scaled = new Mat();
        double scale = (double) width / region.width();
        Size size = new Size(width, Math.max(8, (int) Math.round(region.height() * scale)));
        resize(new Mat(grey, region.rect()), scaled, size, 0, 0, scale < 1 ? INTER_AREA : INTER_LINEAR);
        return scaled;
    }
}
