package app.facet.platform.imaging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Looks for a row of teeth: one patch in the middle of the mouth, about as light as the cheeks, hardly coloured next to
 * them, and lighter than the lips above and below it. Everything is relative to the cheeks, so that skin and light of
 * every kind are treated alike.
 */
final class Teeth {

    private static final int LEFT = LevelFace.WIDTH * 6 / 25;
    private static final int RIGHT = LevelFace.WIDTH * 19 / 25;
    private static final int TOP = LevelFace.WIDTH * 17 / 25;
    private static final int BOTTOM = LevelFace.WIDTH * 51 / 50;

    /** Lightness of the darkest teeth, in cheeks. */
    private static final double LIGHT = 0.8;

    /** Chroma of the yellowest teeth, in cheeks; below the second, CIELAB units, the photo is as good as grey. */
    private static final double COLOURED = 0.62;

    private static final double GREY = 6;

    /** Contrast to the lips from which a patch counts, and at which it counts in full, in cheek lightness. */
    private static final double LEAST_CONTRAST = 0.08;

    private static final double FULL_CONTRAST = 0.3;

    /** How far the lips are looked for, pixels. */
    private static final int LIPS = 7;

    private final LevelFace face;
    private final boolean[] open = new boolean[LevelFace.WIDTH * LevelFace.HEIGHT];
    private final double cheeks;

    private Teeth(LevelFace face) {
        this.face = face;
        cheeks = face.cheekLightness();
        double chroma = face.cheekChroma();
        for (int y = TOP; y < BOTTOM; y++) {
            for (int x = LEFT; x < RIGHT; x++) {
                boolean pale = chroma < GREY || face.chroma(x, y) < COLOURED * chroma;
                open[y * LevelFace.WIDTH + x] = pale && face.lightness(x, y) > LIGHT * cheeks;
            }
        }
    }

    /** @return width of the row in widths of the face, less when it hardly stands out; 0 without teeth */
    static double width(LevelFace face) {
        Teeth teeth = new Teeth(face);
        double best = 0;
        for (int i = 0; i < teeth.open.length; i++) {
            if (teeth.open[i]) {
                best = Math.max(best, teeth.width(teeth.patchAt(i)));
            }
        }
        return best;
    }

    /** Takes the patch out of the mouth while it collects it. */
    private List<Integer> patchAt(int start) {
        List<Integer> patch = new ArrayList<>();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
        open[start] = false;
        while (!waiting.isEmpty()) {
            int at = waiting.poll();
            patch.add(at);
            for (int next : new int[] {at - 1, at + 1, at - LevelFace.WIDTH, at + LevelFace.WIDTH}) {
                if (open[next]) {
                    open[next] = false;
                    waiting.add(next);
                }
            }
        }
        return patch;
    }

    private double width(List<Integer> patch) {
        int[] tops = new int[LevelFace.WIDTH];
        int[] bottoms = new int[LevelFace.WIDTH];
        int left = RIGHT;
        int right = LEFT;
        double light = 0;
        for (int at : patch) {
            int x = at % LevelFace.WIDTH;
            int y = at / LevelFace.WIDTH;
            left = Math.min(left, x);
            right = Math.max(right, x);
            tops[x] = tops[x] == 0 ? y : Math.min(tops[x], y);
            bottoms[x] = Math.max(bottoms[x], y);
            light += face.lightness(x, y);
        }
        boolean central = Math.abs((left + right + 1) / 2.0 / LevelFace.WIDTH - 0.5) < 0.12;
        boolean inside = left > LEFT && right < RIGHT - 1 && max(bottoms) < BOTTOM - 1;
        if (!central || !inside) {
            return 0;
        }
        double contrast = (light / patch.size() - lips(tops, bottoms, left, right)) / cheeks;
        double clear = contrast < LEAST_CONTRAST ? 0 : Math.min(1, contrast / FULL_CONTRAST);
        return clear * (right - left + 1) / LevelFace.WIDTH;
    }

    /** Mean lightness of the lighter lip, each taken column by column where it is darkest. */
    private double lips(int[] tops, int[] bottoms, int left, int right) {
        double upper = 0;
        double lower = 0;
        for (int x = left; x <= right; x++) {
            upper += darkest(x, tops[x] - LIPS, tops[x]);
            lower += darkest(x, bottoms[x] + 1, Math.min(LevelFace.HEIGHT, bottoms[x] + 1 + LIPS));
        }
        return Math.max(upper, lower) / (right - left + 1);
    }

    private double darkest(int x, int from, int to) {
        double darkest = 100;
        for (int y = from; y < to; y++) {
            darkest = Math.min(darkest, face.lightness(x, y));
        }
        return darkest;
    }

    private static int max(int[] values) {
        int max = 0;
        for (int value : values) {
            max = Math.max(max, value);
        }
        return max;
    }
}
