package app.facet.platform.imaging.studio;

import static org.bytedeco.opencv.global.opencv_core.CV_16U;
import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;

import java.util.Random;
import org.bytedeco.javacpp.ShortPointer;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Puts the person before the backdrop. At the edge the person's own colours go on without those of the old background
 * (blur fusion), and a little of the new one's light wraps around them.
 */
final class Composition {

    /** Steps of the backdrop's planes to one of 255, so that gradients stay smooth. */
    private static final int FINE = 128;

    private final int width;
    private final int height;
    private final StudioLook look;
    private final Grade grade;
    private final Grain grain;

    private final byte[] own;
    private final byte[] cover;
    private final byte[] person;
    private final byte[] behind;
    private final byte[] gains;
    private final byte[] wrap;
    private final short[] scene;
    private final float[] bgr = new float[3];

    Composition(int width, int height, StudioLook look, Sitting sitting, double noise, double enlarged) {
        this.width = width;
        this.height = height;
        this.look = look;
        this.grade = new Grade(look.contrast(), look.warmth() + sitting.warmth(), look.colour());
        double strength = Math.clamp(0.8 * noise, 0.8, 3.2);
        this.grain = new Grain(strength, Math.clamp(enlarged, 1, 3), new Random(sitting.seed()));
        own = new byte[3 * width];
        cover = new byte[width];
        person = new byte[3 * width];
        behind = new byte[3 * width];
        gains = new byte[width];
        wrap = new byte[width];
        scene = new short[3 * width];
    }

    /**
     * Puts both together.
     *
     * @param portrait toned; becomes the finished picture
     * @param full the cover at full size
     * @param gains of the person's light, at the matte's size
     * @param backdrop at the matte's size, steps of 255
     */
    void compose(Mat portrait, Mat full, Matte matte, float[] gains, float[] backdrop) {
        Mat small = new Mat();
        Planes.sized(portrait, matte.width(), matte.height()).convertTo(small, CV_32F);
        float[] colours = Planes.values(small);
        float[] inside = new float[matte.cover().length];
        float[] outside = new float[inside.length];
        for (int i = 0; i < inside.length; i++) {
            float share = matte.cover()[i];
            inside[i] = share * share;
            outside[i] = (1 - share) * (1 - share);
        }
        double reach = 0.012 * matte.width();
        Mat persons = large(Colours.around(colours, inside, reach, matte.width(), matte.height()), matte);
        Mat olds = large(Colours.around(colours, outside, reach, matte.width(), matte.height()), matte);
        Mat scenes = scenes(backdrop, matte);
        Mat lit = plane(gains, matte, 128);
        Mat wraps = plane(wraps(matte), matte, 255);
        for (int y = 0; y < height; y++) {
            portrait.ptr(y).get(own);
            full.ptr(y).get(cover);
            persons.ptr(y).get(person);
            olds.ptr(y).get(behind);
            lit.ptr(y).get(this.gains);
            wraps.ptr(y).get(wrap);
            new ShortPointer(scenes.ptr(y)).get(scene);
            row(y);
            portrait.ptr(y).put(own);
        }
    }

    private void row(int y) {
        boolean mono = look.colour() == 0;
        for (int x = 0; x < width; x++) {
            float share = (cover[x] & 0xFF) / 255f;
            float dark = (float) (look.vignette() * corner(x, y));
            float grown = grain.at(x, y);
            for (int c = 0; c < 3; c++) {
                int at = 3 * x + c;
                float drawn = (scene[at] & 0xFFFF) / (float) FINE * (1 - dark) + grown;
                float seen = share == 0 ? 0 : seen(at, x, share, drawn) * (1 - 0.6f * dark);
                bgr[c] = Math.clamp(share * seen + (1 - share) * drawn, 0, 255);
            }
            grade.apply(bgr);
            float dither = grain.dither();
            for (int c = 0; c < 3; c++) {
                own[3 * x + c] = (byte) Math.clamp(Math.round(bgr[mono ? 1 : c] + dither), 0, 255);
            }
        }
    }

    /** The person's own colour, lit by the lamp, with a little of what shines from behind at the edge. */
    private float seen(int at, int x, float share, float drawn) {
        float mean = person[at] & 0xFF;
        float rest = (own[at] & 0xFF) - share * mean - (1 - share) * (behind[at] & 0xFF);
        float lit = (mean + share * rest) * (float) Math.sqrt((gains[x] & 0xFF) / 128f);
        if (share == 1) {
            lit = (own[at] & 0xFF) * (float) Math.sqrt((gains[x] & 0xFF) / 128f);
        }
        float around = (wrap[x] & 0xFF) / 255f;
        return lit + around * (drawn > lit ? 0.3f : 0.2f) * (drawn - lit);
    }

    private double corner(int x, int y) {
        double dx = (x + 0.5) / width - 0.5;
        double dy = ((double) y / height - 0.5) * 1.1;
        return 0.62 * Planes.step(0.28, 0.78, Math.sqrt(dx * dx + dy * dy));
    }

    private static float[] wraps(Matte matte) {
        float[] soft = Planes.values(Planes.blurred(matte.plane(), 0.006 * matte.width()));
        float[] wraps = new float[soft.length];
        for (int i = 0; i < wraps.length; i++) {
            wraps[i] = Math.clamp(matte.cover()[i] * (1 - soft[i]), 0, 1);
        }
        return wraps;
    }

    private Mat large(float[] colours, Matte matte) {
        Mat bytes = new Mat();
        Colours.threefold(colours, matte.width(), matte.height()).convertTo(bytes, CV_8U);
        return Planes.sized(bytes, width, height);
    }

    private Mat plane(float[] values, Matte matte, double scale) {
        Mat bytes = new Mat();
        Planes.of(values, matte.width(), matte.height()).convertTo(bytes, CV_8U, scale, 0);
        return Planes.sized(bytes, width, height);
    }

    private Mat scenes(float[] backdrop, Matte matte) {
        Mat fine = new Mat();
        Colours.threefold(backdrop, matte.width(), matte.height()).convertTo(fine, CV_16U, FINE, 0);
        return Planes.sized(fine, width, height);
    }
}
