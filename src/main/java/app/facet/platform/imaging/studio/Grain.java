package app.facet.platform.imaging.studio;

import java.util.Random;
import org.bytedeco.opencv.opencv_core.Mat;

/** Film grain, so that what is drawn looks as if the same camera had seen it, and gradients have no steps. */
final class Grain {

    /** Prime, and laid anew for each row, so that nobody sees it repeat. */
    private static final int SIDE = 509;

    private final float[] tile;
    private final Random random;

    /**
     * @param strength standard deviation, steps of 255
     * @param size of a grain, pixels
     */
    Grain(double strength, double size, Random random) {
        this.random = random;
        float[] noise = new float[SIDE * SIDE];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) random.nextGaussian();
        }
        Mat soft = Planes.blurred(Planes.of(noise, SIDE, SIDE), Math.max(0.3, 0.5 * size));
        this.tile = Planes.values(soft);
        double squares = 0;
        for (float value : tile) {
            squares += value * value;
        }
        double deviation = Math.sqrt(squares / tile.length);
        for (int i = 0; i < tile.length; i++) {
            tile[i] *= (float) (strength / deviation);
        }
    }

    /** @param at position in the picture */
    float at(int x, int y) {
        return tile[y % SIDE * SIDE + x % SIDE];
    }

    /** A little of its own for each pixel against steps in gradients. */
    float dither() {
        return random.nextFloat() - 0.5f;
    }
}
