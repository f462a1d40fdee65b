package app.facet.platform.imaging.studio;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REFLECT;
import static org.bytedeco.opencv.global.opencv_imgproc.filter2D;

import app.facet.platform.imaging.retouching.Srgb;
import java.util.Random;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;

/** A backdrop while it is drawn: linear light, blue, green and red, brighter than white where lamps shine. */
final class Plate {

    /** Colour of a point; coordinates are fractions of the width, from the left and from the top. */
    interface Paint {
        /** Writes blue, green and red in linear light. */
        void at(double x, double y, double[] bgr);
    }

    static final int WIDTH = Matte.WIDTH;
    static final int HEIGHT = Matte.HEIGHT;

    private float[] light = new float[3 * WIDTH * HEIGHT];

    /** @return a colour 0xRRGGBB as blue, green and red in linear light */
    static double[] colour(int rgb) {
        return new double[] {Srgb.linear(rgb & 0xFF), Srgb.linear(rgb >> 8 & 0xFF), Srgb.linear(rgb >> 16 & 0xFF)};
    }

    static double[] mixed(double[] one, double[] other, double share) {
        double[] mixed = new double[3];
        for (int c = 0; c < 3; c++) {
            mixed[c] = one[c] + share * (other[c] - one[c]);
        }
        return mixed;
    }

    static double[] times(double[] colour, double factor) {
        return new double[] {colour[0] * factor, colour[1] * factor, colour[2] * factor};
    }

    float[] light() {
        return light;
    }

    void fill(Paint paint) {
        double[] bgr = new double[3];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                paint.at((x + 0.5) / WIDTH, (y + 0.5) / WIDTH, bgr);
                for (int c = 0; c < 3; c++) {
                    light[3 * (y * WIDTH + x) + c] = (float) bgr[c];
                }
            }
        }
    }

    /** A quadrangle with upright sides; how high its sides are may differ. */
    void panel(double x0, double x1, double top0, double top1, double bottom0, double bottom1, double[] colour) {
        int from = (int) Math.max(0, Math.round(x0 * WIDTH));
        int to = (int) Math.min(WIDTH, Math.round(x1 * WIDTH));
        for (int x = from; x < to; x++) {
            double t = ((x + 0.5) / WIDTH - x0) / (x1 - x0);
            int top = (int) Math.max(0, Math.round((top0 + t * (top1 - top0)) * WIDTH));
            int bottom = (int) Math.min(HEIGHT, Math.round((bottom0 + t * (bottom1 - bottom0)) * WIDTH));
            for (int y = top; y < bottom; y++) {
                put(x, y, colour, 1);
            }
        }
    }

    void box(double x, double y, double width, double height, double[] colour) {
        panel(x, x + width, y, y, y + height, y + height, colour);
    }

    /** An oval, turned. */
    void oval(double x, double y, double long0, double short0, double degrees, double[] colour, double cover) {
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        double reach = Math.max(long0, short0);
        double soft = 1.5 / WIDTH;
        for (int row = (int) Math.max(0, (y - reach) * WIDTH - 1); row < Math.min(HEIGHT, (y + reach) * WIDTH + 1); row++) {
            for (int column = (int) Math.max(0, (x - reach) * WIDTH - 1);
                    column < Math.min(WIDTH, (x + reach) * WIDTH + 1);
                    column++) {
                double dx = (column + 0.5) / WIDTH - x;
                double dy = (row + 0.5) / WIDTH - y;
                double r = Math.hypot((cos * dx + sin * dy) / long0, (cos * dy - sin * dx) / short0);
                double inside = Math.clamp((1 - r) * Math.min(long0, short0) / soft + 0.5, 0.0, 1.0);
                put(column, row, colour, cover * inside);
            }
        }
    }

    /** A lamp out of focus: a disc, a little brighter at its rim, added to what is there. */
    void lamp(double x, double y, double radius, double[] colour) {
        for (int row = (int) Math.max(0, (y - radius) * WIDTH - 1); row < Math.min(HEIGHT, (y + radius) * WIDTH + 1); row++) {
            for (int column = (int) Math.max(0, (x - radius) * WIDTH - 1);
                    column < Math.min(WIDTH, (x + radius) * WIDTH + 1);
                    column++) {
                double r = Math.hypot((column + 0.5) / WIDTH - x, (row + 0.5) / WIDTH - y) / radius;
                double inside = 1 - Planes.step(1 - 2.2 / (radius * WIDTH), 1, r);
                double shine = inside * (0.85 + 0.3 * Planes.step(0.6, 0.97, r));
                for (int c = 0; c < 3; c++) {
                    light[3 * (row * WIDTH + column) + c] += (float) (shine * colour[c]);
                }
            }
        }
    }

    private void put(int x, int y, double[] colour, double cover) {
        int at = 3 * (y * WIDTH + x);
        for (int c = 0; c < 3; c++) {
            light[at + c] += (float) (cover * (colour[c] - light[at + c]));
        }
    }

    /** What an open aperture does: each point becomes a disc. */
    void defocus(double radius) {
        double r = radius * WIDTH;
        int reach = (int) Math.ceil(r);
        int side = 2 * reach + 1;
        float[] disc = new float[side * side];
        double sum = 0;
        for (int i = 0; i < disc.length; i++) {
            double far = Math.hypot(i % side - reach, (double) (i / side) - reach);
            disc[i] = (float) Math.clamp(r - far + 0.5, 0.0, 1.0);
            sum += disc[i];
        }
        for (int i = 0; i < disc.length; i++) {
            disc[i] /= (float) sum;
        }
        Mat blurred = new Mat();
        Mat kernel = Planes.of(disc, side, side);
        filter2D(Colours.threefold(light, WIDTH, HEIGHT), blurred, -1, kernel, new Point(-1, -1), 0, BORDER_REFLECT);
        light = Planes.values(blurred);
    }

    /** Unevenness of several sizes, about -1..1. */
    static float[] clouds(Random random, int coarsest, int finest, double persistence) {
        float[] clouds = new float[WIDTH * HEIGHT];
        double weight = 1;
        double total = 0;
        for (int cells = coarsest; cells <= finest; cells *= 2) {
            int rows = Math.max(2, cells * HEIGHT / WIDTH + 1);
            float[] grid = new float[(cells + 1) * rows];
            for (int i = 0; i < grid.length; i++) {
                grid[i] = (float) random.nextGaussian();
            }
            float[] large = Planes.values(Planes.sized(Planes.of(grid, cells + 1, rows), WIDTH, HEIGHT));
            for (int i = 0; i < clouds.length; i++) {
                clouds[i] += (float) (weight * large[i]);
            }
            total += weight * weight;
            weight *= persistence;
        }
        for (int i = 0; i < clouds.length; i++) {
            clouds[i] /= (float) (1.3 * Math.sqrt(total));
        }
        return clouds;
    }
}
