package app.facet.platform.imaging.studio;

import app.facet.platform.imaging.retouching.Srgb;
import java.util.Random;
import org.bytedeco.opencv.opencv_core.Mat;

/** The backdrop behind one person: drawn, with their shadow where it is near enough to catch one. */
final class Scenery {

    private Scenery() {}

    /** @return -1 for a lamp on the left, 0 in front, 1 on the right */
    static double side(LightSide light) {
        return switch (light) {
            case LEFT -> -1;
            case FRONT -> 0;
            case RIGHT -> 1;
        };
    }

    /** Blue, green and red in steps of 255, at the size of a {@link Plate}. */
    static float[] draw(StudioLook look, long seed, Matte matte) {
        var random = new Random(seed * 0x9E3779B97F4A7C15L + look.backdrop().ordinal());
        double side = side(look.light());
        Plate plate = isPlace(look.backdrop())
                ? new Place(look.base(), look.accent(), side, random).draw(look.backdrop())
                : new Paper(look.base(), look.accent(), side, random).draw(look.backdrop());
        float[] light = plate.light();
        float[] shadow = shadow(matte, side);
        double depth = isPlace(look.backdrop()) ? 0.04 : look.backdrop() == Backdrop.WALL ? 0.42 : 0.28;
        float[] steps = new float[light.length];
        for (int i = 0; i < light.length; i++) {
            double lit = light[i] * (1 - depth * shadow[i / 3]);
            steps[i] = (float) Srgb.steps(lit > 0.85 ? 1 - 0.15 * Math.exp(-(lit - 0.85) / 0.15) : lit);
        }
        return steps;
    }

    static boolean isPlace(Backdrop backdrop) {
        return switch (backdrop) {
            case OFFICE, LIBRARY, GARDEN, CITY, WINDOW -> true;
            case SEAMLESS, SPOT, GRADIENT, CANVAS, WALL -> false;
        };
    }

    /** The person's outline, soft, and moved away from the lamp. */
    private static float[] shadow(Matte matte, double side) {
        float[] near = Planes.values(Planes.blurred(matte.plane(), 0.03 * Matte.WIDTH));
        Mat wide = Planes.blurred(matte.plane(), 0.08 * Matte.WIDTH);
        float[] far = Planes.values(wide);
        float[] shadow = new float[near.length];
        int aside = (int) Math.round(0.045 * side * Matte.WIDTH);
        int down = (int) Math.round(0.025 * Matte.WIDTH);
        for (int y = 0; y < Matte.HEIGHT; y++) {
            int row = Math.max(0, y - down) * Matte.WIDTH;
            for (int x = 0; x < Matte.WIDTH; x++) {
                int at = row + Math.clamp(x + aside, 0, Matte.WIDTH - 1);
                shadow[y * Matte.WIDTH + x] = 0.55f * near[at] + 0.45f * far[at];
            }
        }
        return shadow;
    }
}
