package app.facet.platform.imaging.studio;

import java.util.Random;

/**
 * A place that becomes a backdrop: drawn sharp, in linear light, then thrown out of focus as an open aperture does.
 * Coordinates are fractions of the width. Scenes are drawn with their daylight on the right, and mirrored.
 */
final class Place {

    final double[] base;
    final double[] accent;
    final double side;
    final Random random;
    final Plate plate = new Plate();

    /** @param side where the daylight comes from, -1 on the left, 0 from behind the camera, 1 on the right */
    Place(int base, int accent, double side, Random random) {
        this.base = Plate.colour(base);
        this.accent = Plate.colour(accent);
        this.side = side == 0 ? (random.nextBoolean() ? 0.6 : -0.6) : side;
        this.random = random;
    }

    Plate draw(Backdrop backdrop) {
        switch (backdrop) {
            case LIBRARY -> new Room(this).library();
            case GARDEN -> new Outdoors(this).garden();
            case CITY -> new Outdoors(this).city();
            case WINDOW -> new Room(this).window();
            default -> new Room(this).office();
        }
        return plate;
    }

    double between(double from, double to) {
        return from + random.nextDouble() * (to - from);
    }

    /** Mirrors a scene that is drawn with its light on the right. */
    double x(double right) {
        return side > 0 ? right : 1 - right;
    }

    void box(double x, double y, double width, double height, double[] colour) {
        plate.box(side > 0 ? x : 1 - x - width, y, width, height, colour);
    }

    void panel(double x0, double x1, double top0, double top1, double bottom0, double bottom1, double[] colour) {
        if (side > 0) {
            plate.panel(x0, x1, top0, top1, bottom0, bottom1, colour);
        } else {
            plate.panel(1 - x1, 1 - x0, top1, top0, bottom1, bottom0, colour);
        }
    }

    void wash(double[] dark, double[] bright) {
        plate.fill((x, y, bgr) -> {
            double share = Planes.step(-0.1, 1.1, 0.5 + side * (x - 0.5) * 0.9 + 0.12 * (0.6 - y));
            System.arraycopy(Plate.mixed(dark, bright, share), 0, bgr, 0, 3);
        });
    }

    void plant(double x, double ground) {
        for (int i = 0; i < 26; i++) {
            double[] leaf = {between(0.01, 0.03), between(0.06, 0.16), between(0.02, 0.06)};
            plate.oval(
                    x(x + 0.07 * random.nextGaussian()),
                    ground - between(0.04, 0.34),
                    0.05,
                    0.014,
                    between(0, 180),
                    leaf,
                    1);
        }
    }

    static double[] sky(double brightness) {
        return new double[] {1.02 * brightness, 0.98 * brightness, 0.93 * brightness};
    }

    static double[] grey(double light) {
        return new double[] {light, light, light};
    }

    /** Lamps of a room, from cold to warm. */
    static double[] lamp(double warmth) {
        return new double[] {1.05 - 0.85 * warmth, 1 - 0.35 * warmth, 1};
    }
}
