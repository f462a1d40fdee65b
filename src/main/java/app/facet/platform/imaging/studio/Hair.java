package app.facet.platform.imaging.studio;

import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Strands at the edge of a head: where the colours of the person and of what lies behind differ, a point's own colour
 * says what share of it is hair.
 */
final class Hair {

    private final float[] picture;
    private final float[] likely;
    private final double face;
    private final double chin;

    /**
     * @param picture blue, green and red, 0..1
     * @param likely what the net said
     * @param face width, points
     * @param chin from the top, points
     */
    Hair(Mat picture, float[] likely, double face, double chin) {
        this.picture = Planes.values(picture);
        this.likely = likely;
        this.face = face;
        this.chin = chin;
    }

    void refine(float[] cover) {
        float[] wide = Planes.values(Planes.blurred(Planes.of(cover, Matte.WIDTH, Matte.HEIGHT), 0.028 * face));
        float[] inside = new float[cover.length];
        float[] outside = new float[cover.length];
        for (int i = 0; i < cover.length; i++) {
            inside[i] = wide[i] > 0.96 ? 1 : 0;
            outside[i] = wide[i] < 0.03 ? 1 : 0;
        }
        double reach = 0.07 * face;
        float[] person = Colours.around(picture, inside, reach, Matte.WIDTH, Matte.HEIGHT);
        float[] behind = Colours.around(picture, outside, reach, Matte.WIDTH, Matte.HEIGHT);
        for (int i = 0; i < cover.length; i++) {
            if (inside[i] == 0 && outside[i] == 0) {
                cover[i] += (float) (trust(i, person, behind) * (mixture(i, person, behind) - cover[i]));
            }
        }
    }

    /** How far the two colours can be told apart here, 0..0.9; most around the head. */
    private double trust(int i, float[] person, float[] behind) {
        double squares = 0;
        for (int c = 0; c < 3; c++) {
            double apart = person[3 * i + c] - behind[3 * i + c];
            squares += apart * apart;
        }
        double y = (double) i / Matte.WIDTH;
        double atHead = 1 - Planes.step(chin - 0.75 * face, chin - 0.35 * face, y);
        double known = Planes.step(0.04, 0.15, likely[i]);
        return (0.3 + 0.6 * atHead) * Planes.step(0.12, 0.4, Math.sqrt(squares)) * known;
    }

    private double mixture(int i, float[] person, float[] behind) {
        double along = 0;
        double squares = 1e-6;
        for (int c = 0; c < 3; c++) {
            double apart = person[3 * i + c] - behind[3 * i + c];
            along += (picture[3 * i + c] - behind[3 * i + c]) * apart;
            squares += apart * apart;
        }
        return Planes.step(-0.05, 1.05, along / squares);
    }
}
