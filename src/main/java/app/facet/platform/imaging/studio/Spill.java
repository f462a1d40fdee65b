package app.facet.platform.imaging.studio;

import org.bytedeco.opencv.opencv_core.Mat;

/**
 * The tinge a coloured background leaves on whoever stands before it: reflected onto the edge, or of points half taken for
 * person. Along the edge it is taken out of the colour and the light stays, where person and background differ in colour at
 * all.
 */
final class Spill {

    /** How far from the edge it is looked for, of the portrait's width. */
    private static final double REACH = 0.012;

    /** Colours of person and background nearer to each other than this say nothing, steps of 255. */
    private static final double LEAST_APART = 24;

    private static final double APART = 60;

    /** So much of the way to the background's colour lies within what a person's colours vary by. */
    private static final double USUAL = 0.12;

    private static final double CLEAR = 0.4;

    private final Mat deep;
    private final Mat edge;
    private final byte[] person;
    private final byte[] near;
    private final double[] way = new double[3];

    /**
     * @param colours of the portrait at the matte's size, steps of 255
     * @param sizing to the portrait
     */
    Spill(float[] colours, Matte matte, Enlarging sizing) {
        float[] soft = Planes.values(Planes.blurred(matte.plane(), REACH * Matte.WIDTH));
        float[] inner = new float[soft.length];
        float[] band = new float[soft.length];
        for (int i = 0; i < soft.length; i++) {
            inner[i] = soft[i] > 0.97 ? 1 : 0;
            band[i] = (float) (1 - Planes.step(0.8, 0.985, soft[i]));
        }
        deep = sizing.colours(Colours.around(colours, inner, 2 * REACH * Matte.WIDTH, Matte.WIDTH, Matte.HEIGHT));
        edge = sizing.plane(band, 255);
        person = new byte[3 * sizing.width()];
        near = new byte[sizing.width()];
    }

    /** Goes to a row of the portrait. */
    void enter(int y) {
        deep.ptr(y).get(person);
        edge.ptr(y).get(near);
    }

    /**
     * Cleans a point.
     *
     * @param front its own colour as far as it is person, blue, green and red in steps of 255
     * @param behind the background's colours in this row
     */
    void clean(int x, float[] front, byte[] behind) {
        if (near[x] == 0) {
            return;
        }
        double frontLight = light(front[0], front[1], front[2]);
        double personLight = light(person[3 * x] & 0xFF, person[3 * x + 1] & 0xFF, person[3 * x + 2] & 0xFF);
        double behindLight = light(behind[3 * x] & 0xFF, behind[3 * x + 1] & 0xFF, behind[3 * x + 2] & 0xFF);
        double personFade = faded(frontLight, personLight);
        double behindFade = faded(frontLight, behindLight);
        double apart = 0;
        double along = 0;
        double squares = 0;
        for (int c = 0; c < 3; c++) {
            double ours = (person[3 * x + c] & 0xFF) - personLight;
            double theirs = (behind[3 * x + c] & 0xFF) - behindLight;
            apart += (theirs - ours) * (theirs - ours);
            way[c] = behindFade * theirs - personFade * ours;
            along += (front[c] - frontLight - personFade * ours) * way[c];
            squares += way[c] * way[c];
        }
        double share = Math.clamp(along / (squares + 1e-6), 0.0, 1.0);
        double certain = Planes.step(LEAST_APART, APART, Math.sqrt(apart)) * Planes.step(USUAL, CLEAR, share);
        double taken = share * certain * (near[x] & 0xFF) / 255;
        for (int c = 0; c < 3; c++) {
            front[c] -= (float) (taken * way[c]);
        }
    }

    /** What is darker is less coloured. */
    private static double faded(double light, double full) {
        return Math.min(1, light / Math.max(1, full));
    }

    /** As bright as it looks (BT.601). */
    private static double light(double blue, double green, double red) {
        return 0.114 * blue + 0.587 * green + 0.299 * red;
    }
}
