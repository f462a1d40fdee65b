package app.facet.platform.imaging.studio;

import app.facet.platform.imaging.Box;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Strands at the edge of a head: where the colours of the person and of what lies behind differ, a point's own colour
 * says what share of it is hair.
 */
final class Hair {

    /** From here on the net is believed rather than colours, 0..1. */
    private static final double SURE = 0.75;

    private final float[] picture;
    private final float[] likely;
    private final double face;
    private final double chin;
    private final double[] skin;

    /**
     * @param picture blue, green and red, 0..1
     * @param likely what the net said
     * @param place of the face, in fractions
     */
    Hair(Mat picture, float[] likely, Box place) {
        this.picture = Planes.values(picture);
        this.likely = likely;
        this.face = place.width() * Matte.WIDTH;
        this.chin = (place.centreY() + 0.62 * place.height()) * Matte.HEIGHT;
        this.skin = skin(place);
    }

    /** The mean colour between brows and mouth. */
    private double[] skin(Box place) {
        double[] mean = new double[3];
        int count = 0;
        int left = (int) Math.max(0, place.centreX() * Matte.WIDTH - 0.25 * face);
        int right = (int) Math.min(Matte.WIDTH - 1.0, place.centreX() * Matte.WIDTH + 0.25 * face);
        int top = (int) Math.clamp(place.centreY() * Matte.HEIGHT, 0, Matte.HEIGHT - 1.0);
        int bottom = (int) Math.min(Matte.HEIGHT - 1.0, top + 0.25 * face);
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                for (int c = 0; c < 3; c++) {
                    mean[c] += picture[3 * (y * Matte.WIDTH + x) + c];
                }
                count++;
            }
        }
        return new double[] {mean[0] / count, mean[1] / count, mean[2] / count};
    }

    void refine(float[] cover) {
        float[] wide = blurred(cover, 0.028 * face);
        float[] inside = new float[cover.length];
        float[] strands = new float[cover.length];
        float[] outside = new float[cover.length];
        for (int i = 0; i < cover.length; i++) {
            inside[i] = wide[i] > 0.96 ? 1 : 0;
            strands[i] = inside[i] * (float) Planes.step(0.12, 0.24, Math.sqrt(squares(i, skin)));
            outside[i] = wide[i] < 0.03 ? 1 : 0;
        }
        double reach = 0.07 * face;
        var person = new Kind(inside, reach);
        var hair = new Kind(strands, reach);
        float[] behind = Colours.around(picture, outside, reach, Matte.WIDTH, Matte.HEIGHT);
        float[] deep = blurred(likely, 0.012 * face);
        for (int i = 0; i < cover.length; i++) {
            if (inside[i] == 0 && outside[i] == 0) {
                double change = mixture(i, person.colours, behind) - cover[i];
                cover[i] += (float) (trust(i, person.colours, behind)
                        * (change > 0 ? change : less(i, cover[i], change, person, hair, behind, deep[i])));
            }
        }
    }

    /**
     * How much less of a point is person: no more than either kind of the person's colours near it asks for, and not where
     * the net is sure.
     */
    private double less(int i, double cover, double change, Kind person, Kind hair, float[] behind, double deep) {
        if (likely[i] > 0.4 && isSkin(i, behind)) {
            return 0;
        }
        double near = Planes.step(0.03, 0.2, hair.near[i] / (person.near[i] + 1e-6));
        double asHair = Math.clamp(mixture(i, hair.colours, behind) - cover, change, 0);
        double apart = Planes.step(0.05, 0.25, Math.sqrt(squares(hair.colours, behind, i)));
        return (change + near * (apart * asHair - change)) * (1 - Planes.step(SURE, 0.97, deep));
    }

    /** How far the two colours can be told apart here, 0..0.9; most around the head. */
    private double trust(int i, float[] person, float[] behind) {
        double y = (double) i / Matte.WIDTH;
        double atHead = 1 - Planes.step(chin - 0.75 * face, chin - 0.35 * face, y);
        double known = Planes.step(0.04, 0.15, likely[i]);
        return (0.3 + 0.6 * atHead) * Planes.step(0.12, 0.4, Math.sqrt(squares(person, behind, i))) * known;
    }

    private static float[] blurred(float[] values, double sigma) {
        return Planes.values(Planes.blurred(Planes.of(values, Matte.WIDTH, Matte.HEIGHT), sigma));
    }

    private static double squares(float[] one, float[] other, int i) {
        double squares = 0;
        for (int c = 0; c < 3; c++) {
            double apart = one[3 * i + c] - other[3 * i + c];
            squares += apart * apart;
        }
        return squares;
    }

    private double squares(int i, double[] colour) {
        double squares = 0;
        for (int c = 0; c < 3; c++) {
            double apart = picture[3 * i + c] - colour[c];
            squares += apart * apart;
        }
        return squares;
    }

    /** Whether a point is nearer to the colour of this face than to what lies behind. */
    private boolean isSkin(int i, float[] behind) {
        return squares(i, skin) < squares(picture, behind, i);
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

    /** One kind of the person's colours around each point, and how much of it is near. */
    private final class Kind {

        final float[] colours;
        final float[] near;

        Kind(float[] weights, double reach) {
            colours = Colours.around(picture, weights, reach, Matte.WIDTH, Matte.HEIGHT);
            near = blurred(weights, reach);
        }
    }
}
