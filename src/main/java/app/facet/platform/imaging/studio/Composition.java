package app.facet.platform.imaging.studio;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;

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
    private final float[] front = new float[3];

    Composition(int width, int height, StudioLook look, Sitting sitting, double noise, double enlarged) {
        this.width = width;
        this.height = height;
        this.look = look;
        this.grade = new Grade(look.contrast(), look.warmth() + sitting.warmth(), look.colour());
        double strength = Math.clamp(0.7 * noise, 0.6, 3.0);
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
        Planes.sized(portrait, Matte.WIDTH, Matte.HEIGHT).convertTo(small, CV_32F);
        float[] colours = Planes.values(small);
        float[] inside = new float[matte.cover().length];
        float[] outside = new float[inside.length];
        for (int i = 0; i < inside.length; i++) {
            float share = matte.cover()[i];
            inside[i] = share * share;
            outside[i] = (1 - share) * (1 - share);
        }
        var sizing = new Enlarging(width, height);
        double reach = 0.012 * Matte.WIDTH;
        Mat persons = sizing.colours(Colours.around(colours, inside, reach, Matte.WIDTH, Matte.HEIGHT));
        Mat olds = sizing.colours(Colours.around(colours, outside, reach, Matte.WIDTH, Matte.HEIGHT));
        Mat scenes = sizing.finely(backdrop, FINE);
        Mat lit = sizing.plane(gains, 128);
        Mat wraps = sizing.plane(wraps(matte), 255);
        var spill = new Spill(colours, matte, sizing);
        for (int y = 0; y < height; y++) {
            portrait.ptr(y).get(own);
            full.ptr(y).get(cover);
            persons.ptr(y).get(person);
            olds.ptr(y).get(behind);
            lit.ptr(y).get(this.gains);
            wraps.ptr(y).get(wrap);
            spill.enter(y);
            new ShortPointer(scenes.ptr(y)).get(scene);
            row(y, spill);
            portrait.ptr(y).put(own);
        }
    }

    private void row(int y, Spill spill) {
        boolean mono = look.colour() == 0;
        for (int x = 0; x < width; x++) {
            float share = (cover[x] & 0xFF) / 255f;
            float dark = (float) (look.vignette() * corner(x, y));
            float grown = grain.at(x, y);
            if (share > 0) {
                front(x, share);
                spill.clean(x, front, behind);
            }
            for (int c = 0; c < 3; c++) {
                int at = 3 * x + c;
                float drawn = (scene[at] & 0xFFFF) / (float) FINE * (1 - dark) + grown;
                float seen = share == 0 ? 0 : seen(front[c], x, drawn) * (1 - 0.6f * dark);
                bgr[c] = Math.clamp(share * seen + (1 - share) * drawn, 0, 255);
            }
            grade.apply(bgr);
            float dither = grain.dither();
            for (int c = 0; c < 3; c++) {
                own[3 * x + c] = (byte) Math.clamp(Math.round(bgr[mono ? 1 : c] + dither), 0, 255);
            }
        }
    }

    /** The person's own colour, without what of the old background is mixed with it. */
    private void front(int x, float share) {
        for (int c = 0; c < 3; c++) {
            int at = 3 * x + c;
            float mean = person[at] & 0xFF;
            float rest = (own[at] & 0xFF) - share * mean - (1 - share) * (behind[at] & 0xFF);
            front[c] = share == 1 ? own[at] & 0xFF : mean + share * rest;
        }
    }

    /** Lit by the lamp, with a little of what shines from behind at the edge. */
    private float seen(float front, int x, float drawn) {
        float lit = front * (float) Math.sqrt((gains[x] & 0xFF) / 128f);
        float around = (wrap[x] & 0xFF) / 255f;
        return lit + around * (drawn > lit ? 0.3f : 0.2f) * (drawn - lit);
    }

    private double corner(int x, int y) {
        double dx = (x + 0.5) / width - 0.5;
        double dy = ((double) y / height - 0.5) * 1.1;
        return 0.62 * Planes.step(0.28, 0.78, Math.sqrt(dx * dx + dy * dy));
    }

    private static float[] wraps(Matte matte) {
        float[] soft = Planes.values(Planes.blurred(matte.plane(), 0.006 * Matte.WIDTH));
        float[] wraps = new float[soft.length];
        for (int i = 0; i < wraps.length; i++) {
            wraps[i] = Math.clamp(matte.cover()[i] * (1 - soft[i]), 0, 1);
        }
        return wraps;
    }
}
