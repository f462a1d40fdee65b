package app.facet.platform.imaging.studio;

import java.util.Random;

/**
 * Backdrops of places: drawn sharp, in linear light, then thrown out of focus as an open aperture does. Coordinates are
 * fractions of the width.
 */
final class Place {

    private final double[] base;
    private final double[] accent;
    private final double side;
    private final Random random;
    private final Plate plate = new Plate();

    /** @param side where the daylight comes from, -1 on the left, 0 from behind the camera, 1 on the right */
    Place(int base, int accent, double side, Random random) {
        this.base = Plate.colour(base);
        this.accent = Plate.colour(accent);
        this.side = side == 0 ? (random.nextBoolean() ? 0.6 : -0.6) : side;
        this.random = random;
    }

    Plate draw(Backdrop backdrop) {
        switch (backdrop) {
            case LIBRARY -> library();
            case GARDEN -> garden();
            case CITY -> city();
            case WINDOW -> window();
            default -> office();
        }
        return plate;
    }

    private double between(double from, double to) {
        return from + random.nextDouble() * (to - from);
    }

    /** Mirrors a scene that is drawn with its light on the right. */
    private double x(double right) {
        return side > 0 ? right : 1 - right;
    }

    private void box(double x, double y, double width, double height, double[] colour) {
        plate.box(side > 0 ? x : 1 - x - width, y, width, height, colour);
    }

    private void panel(double x0, double x1, double top0, double top1, double bottom0, double bottom1, double[] colour) {
        if (side > 0) {
            plate.panel(x0, x1, top0, top1, bottom0, bottom1, colour);
        } else {
            plate.panel(1 - x1, 1 - x0, top1, top0, bottom1, bottom0, colour);
        }
    }

    private void wash(double[] dark, double[] bright) {
        plate.fill((x, y, bgr) -> {
            double share = Planes.step(-0.1, 1.1, 0.5 + side * (x - 0.5) * 0.9 + 0.12 * (0.6 - y));
            System.arraycopy(Plate.mixed(dark, bright, share), 0, bgr, 0, 3);
        });
    }

    private static double[] sky(double brightness) {
        return new double[] {1.02 * brightness, 0.98 * brightness, 0.93 * brightness};
    }

    private static double[] grey(double light) {
        return new double[] {light, light, light};
    }

    private void office() {
        wash(Plate.times(base, 0.7), Plate.mixed(base, accent, 0.55));
        panel(0, 1, 0, 0, 0.3, 0.12, Plate.times(Plate.mixed(base, grey(0.8), 0.35), 0.8));
        for (int i = 0; i < 5; i++) {
            double x = 0.08 + 0.2 * i + between(-0.02, 0.02);
            double y = 0.22 - 0.18 * i / 5;
            panel(x, x + 0.12, y, y - 0.025, y + 0.012 + 0.004 * i, y - 0.008 + 0.006 * i, sky(2.2));
        }
        double x = between(0.56, 0.62);
        for (int i = 0; i < 4; i++) {
            double width = 0.09 + 0.03 * i;
            panel(x, x + width, 0.26 - 0.05 * i, 0.22 - 0.05 * i, 0.9 + 0.04 * i, 0.94 + 0.04 * i, sky(1.15 + 0.15 * i));
            box(x, 0.58 + between(-0.1, 0.1), width, 0.3, Plate.mixed(sky(0.7), accent, 0.3));
            box(x + width - 0.012, 0.1, 0.016, 0.9, Plate.times(base, 0.25));
            x += width + 0.012;
        }
        for (int i = 0; i < 3; i++) {
            box(0.03 + 0.17 * i + between(0, 0.03), 0.3, 0.008, 0.75, Plate.times(accent, 0.35));
        }
        box(0.02, 0.42, 0.4, 0.26, Plate.mixed(base, accent, between(0.5, 0.9)));
        box(between(0.04, 0.1), 0.46, 0.1, 0.16, Plate.times(accent, 0.6));
        box(between(0.2, 0.28), 0.44, 0.12, 0.13, Plate.times(base, 0.3));
        box(0, 0.82, 1, 0.025, Plate.times(accent, 0.8));
        box(0, 0.86, 1, 0.4, Plate.times(base, 0.28));
        for (int i = 0; i < 3; i++) {
            double at = between(0.02, 0.9);
            box(at, 0.72, 0.13, 0.085, grey(0.02));
            box(at + 0.008, 0.728, 0.114, 0.066, Plate.times(sky(0.55), between(0.4, 1)));
        }
        plant(between(0.08, 0.4), 0.82);
        plate.defocus(0.036);
        for (int i = 0; i < 4; i++) {
            plate.lamp(x(between(0.05, 0.5)), between(0.16, 0.36), between(0.02, 0.032), Plate.times(lamp(0.6), 0.22));
        }
    }

    private void plant(double x, double ground) {
        for (int i = 0; i < 26; i++) {
            double[] leaf = {between(0.01, 0.03), between(0.06, 0.16), between(0.02, 0.06)};
            plate.oval(x(x + 0.07 * random.nextGaussian()), ground - between(0.04, 0.34), 0.05, 0.014, between(0, 180), leaf, 1);
        }
    }

    /** Lamps of a room, from cold to warm. */
    private static double[] lamp(double warmth) {
        return new double[] {1.05 - 0.85 * warmth, 1 - 0.35 * warmth, 1};
    }

    private void library() {
        wash(Plate.times(base, 0.35), Plate.times(base, 0.8));
        double shelf = between(0.17, 0.2);
        double start = between(-0.12, 0);
        for (int row = 0; row < 8; row++) {
            double floor = start + shelf * (row + 1);
            double x = between(-0.03, 0);
            while (x < 1) {
                double wide = between(0.012, 0.036);
                double high = shelf * between(0.6, 0.86);
                if (random.nextInt(14) > 0) {
                    plate.box(x, floor - high, wide, high, book(x));
                }
                x += wide + 0.0015;
            }
            plate.box(0, floor, 1, 0.016, Plate.times(base, 0.75));
        }
        for (double x = between(0.1, 0.2); x < 1; x += 0.36) {
            plate.box(x, 0, 0.022, Crop.SHAPE, Plate.times(base, 0.6));
        }
        plate.defocus(0.024);
        for (int i = 0; i < 3; i++) {
            double at = x(between(0.55, 1));
            double high = between(0.1, 0.5);
            plate.lamp(at, high, between(0.028, 0.04), Plate.times(lamp(0.75), 0.8));
        }
        fall();
    }

    private double[] book(double x) {
        double lit = 0.35 + 0.65 * Planes.step(-0.2, 1.2, 0.5 + side * (x - 0.5));
        double[][] covers = {
            {0.03, 0.04, 0.17}, {0.11, 0.05, 0.03}, {0.05, 0.09, 0.04}, {0.03, 0.09, 0.2}, {0.3, 0.42, 0.5}, {0.02, 0.02, 0.03}
        };
        double[] cover = covers[random.nextInt(covers.length)];
        double[] toned = Plate.mixed(cover, random.nextInt(3) == 0 ? accent : base, between(0.25, 0.7));
        return Plate.times(toned, lit * between(0.7, 1.5));
    }

    /** Light that falls off away from the lamp. */
    private void fall() {
        float[] light = plate.light();
        for (int i = 0; i < light.length; i++) {
            double x = (i / 3 % Plate.WIDTH + 0.5) / Plate.WIDTH;
            light[i] *= (float) (0.72 + 0.45 * Planes.step(-0.2, 1.2, 0.5 + 0.8 * side * (x - 0.5)));
        }
    }

    private void garden() {
        double[] leaf = base;
        double[] sun = accent;
        plate.fill((x, y, bgr) -> {
            double high = Planes.step(0.2, 0.85, y);
            double[] behind = Plate.mixed(Plate.mixed(leaf, sun, 0.75), Plate.times(leaf, 0.75), high);
            System.arraycopy(behind, 0, bgr, 0, 3);
        });
        for (int layer = 0; layer < 3; layer++) {
            double size = 0.1 - 0.03 * layer;
            int count = 70 + 110 * layer;
            for (int i = 0; i < count; i++) {
                double x = between(-0.05, 1.05);
                double y = between(-0.05, Crop.SHAPE);
                double lit = Planes.step(0, 1, 0.45 + 0.4 * side * (x - 0.5) + 0.4 * (0.55 - y) + 0.25 * random.nextGaussian());
                double[] tone = Plate.times(Plate.mixed(leaf, sun, 0.65 * lit), 0.35 + 0.95 * lit);
                plate.oval(x, y, size * between(0.5, 1.2), size * between(0.25, 0.6), between(0, 180), tone, 0.75);
            }
        }
        for (int i = 0; i < 4; i++) {
            double x = between(-0.05, 1.05);
            plate.panel(x, x + between(0.012, 0.05), 0, 0, Crop.SHAPE, Crop.SHAPE, Plate.times(leaf, 0.22));
        }
        plate.defocus(0.042);
        for (int i = 0; i < 46; i++) {
            double x = Math.clamp(0.5 + side * 0.2 + 0.36 * random.nextGaussian(), 0, 1);
            double y = between(0, 0.75);
            double[] spark = Plate.mixed(sun, sky(1), between(0.1, 0.6));
            plate.lamp(x, y, between(0.016, 0.045), Plate.times(spark, between(0.04, 0.3)));
        }
    }

    private void city() {
        double[] night = Plate.times(base, 0.6);
        plate.fill((x, y, bgr) -> {
            double dusk = Math.exp(-Math.pow((y - 0.62) / 0.3, 2)) * (0.75 + 0.3 * side * (x - 0.5));
            System.arraycopy(Plate.mixed(night, accent, 0.6 * dusk), 0, bgr, 0, 3);
        });
        for (double x = -0.05; x < 1; ) {
            double wide = between(0.07, 0.2);
            double top = between(0.12, 0.52);
            plate.box(x, top, wide, 1, Plate.times(night, between(0.25, 0.6)));
            for (int i = 0; i < 26; i++) {
                double[] pane = Plate.times(lamp(between(0.2, 0.9)), between(0.15, 0.8));
                plate.box(x + between(0, 0.9) * wide, top + between(0.02, 0.6), 0.012, 0.014, pane);
            }
            x += wide;
        }
        plate.box(0, 0.95, 1, 0.4, Plate.times(night, 0.3));
        plate.defocus(0.03);
        for (int i = 0; i < 85; i++) {
            double y = 0.72 + 0.2 * random.nextGaussian();
            double size = between(0.014, 0.04);
            double[] hue = random.nextInt(9) == 0 ? new double[] {0.06, 0.1, 0.9} : lamp(between(0.05, 1));
            double strength = between(0.05, 0.4) * (random.nextInt(6) == 0 ? 2 : 1);
            plate.lamp(between(0, 1), Math.min(1.15, y), size, Plate.times(Plate.mixed(hue, accent, 0.15), strength));
        }
    }

    private void window() {
        double[] shade = Plate.times(base, 0.62);
        wash(shade, Plate.mixed(base, accent, 0.5));
        double x = between(0.6, 0.68);
        double top = between(0.02, 0.1);
        double high = between(0.72, 0.8);
        box(x - 0.03, top - 0.03, 0.7, high + 0.06, Plate.mixed(base, grey(0.85), 0.6));
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                box(x + 0.17 * column, top + high / 3 * row, 0.15, high / 3 - 0.02, sky(between(1.35, 1.6)));
                if (row > 0) {
                    box(x + 0.17 * column, top + high / 3 * row + 0.06 * (3 - row), 0.15, high / 3 - 0.07 * (3 - row), Plate.mixed(sky(1.1), new double[] {0.25, 0.6, 0.35}, between(0.2, 0.5)));
                }
            }
        }
        for (int i = 0; i < 4; i++) {
            double at = x - 0.15 + 0.026 * i;
            box(at, 0, 0.018, 1.05, Plate.times(Plate.mixed(accent, grey(0.9), 0.4), between(0.75, 1.05)));
        }
        box(between(0.05, 0.12), between(0.22, 0.3), 0.2, 0.27, Plate.times(base, 0.4));
        box(between(0.07, 0.1), 0.3, 0.17, 0.2, Plate.mixed(base, accent, 0.8));
        box(0, 0.93, 0.55, 0.04, Plate.times(accent, 0.55));
        box(0, 0.97, 0.55, 0.3, Plate.times(base, 0.35));
        plant(between(0.02, 0.3), 0.95);
        plate.defocus(0.04);
    }
}
