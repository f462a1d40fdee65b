package app.facet.platform.imaging.studio;

import java.util.Random;

/** Rooms out of focus. */
final class Room {

    private final Place place;
    private final Plate plate;
    private final double[] base;
    private final double[] accent;
    private final double side;
    private final Random random;

    Room(Place place) {
        this.place = place;
        this.plate = place.plate;
        this.base = place.base;
        this.accent = place.accent;
        this.side = place.side;
        this.random = place.random;
    }

    void office() {
        place.wash(Plate.times(base, 0.7), Plate.mixed(base, accent, 0.55));
        place.panel(0, 1, 0, 0, 0.3, 0.12, Plate.times(Plate.mixed(base, Place.grey(0.8), 0.35), 0.8));
        for (int i = 0; i < 5; i++) {
            double x = 0.08 + 0.2 * i + place.between(-0.02, 0.02);
            double y = 0.22 - 0.18 * i / 5;
            place.panel(x, x + 0.12, y, y - 0.025, y + 0.012 + 0.004 * i, y - 0.008 + 0.006 * i, Place.sky(2.2));
        }
        double x = place.between(0.56, 0.62);
        for (int i = 0; i < 4; i++) {
            double width = 0.09 + 0.03 * i;
            place.panel(
                    x,
                    x + width,
                    0.26 - 0.05 * i,
                    0.22 - 0.05 * i,
                    0.9 + 0.04 * i,
                    0.94 + 0.04 * i,
                    Place.sky(1.15 + 0.15 * i));
            place.box(x, 0.58 + place.between(-0.1, 0.1), width, 0.3, Plate.mixed(Place.sky(0.7), accent, 0.3));
            place.box(x + width - 0.012, 0.1, 0.016, 0.9, Plate.times(base, 0.25));
            x += width + 0.012;
        }
        for (int i = 0; i < 3; i++) {
            place.box(0.03 + 0.17 * i + place.between(0, 0.03), 0.3, 0.008, 0.75, Plate.times(accent, 0.35));
        }
        place.box(0.02, 0.42, 0.4, 0.26, Plate.mixed(base, accent, place.between(0.5, 0.9)));
        place.box(place.between(0.04, 0.1), 0.46, 0.1, 0.16, Plate.times(accent, 0.6));
        place.box(place.between(0.2, 0.28), 0.44, 0.12, 0.13, Plate.times(base, 0.3));
        place.box(0, 0.82, 1, 0.025, Plate.times(accent, 0.8));
        place.box(0, 0.86, 1, 0.4, Plate.times(base, 0.28));
        for (int i = 0; i < 3; i++) {
            double at = place.between(0.02, 0.9);
            place.box(at, 0.72, 0.13, 0.085, Place.grey(0.02));
            place.box(at + 0.008, 0.728, 0.114, 0.066, Plate.times(Place.sky(0.55), place.between(0.4, 1)));
        }
        place.plant(place.between(0.08, 0.4), 0.82);
        plate.defocus(0.036);
        for (int i = 0; i < 4; i++) {
            plate.lamp(
                    place.x(place.between(0.05, 0.5)),
                    place.between(0.16, 0.36),
                    place.between(0.02, 0.032),
                    Plate.times(Place.lamp(0.6), 0.22));
        }
    }

    void library() {
        place.wash(Plate.times(base, 0.35), Plate.times(base, 0.8));
        double shelf = place.between(0.17, 0.2);
        double start = place.between(-0.12, 0);
        for (int row = 0; row < 8; row++) {
            double floor = start + shelf * (row + 1);
            double x = place.between(-0.03, 0);
            while (x < 1) {
                double wide = place.between(0.012, 0.036);
                double high = shelf * place.between(0.6, 0.86);
                if (random.nextInt(14) > 0) {
                    plate.box(x, floor - high, wide, high, book(x));
                }
                x += wide + 0.0015;
            }
            plate.box(0, floor, 1, 0.016, Plate.times(base, 0.75));
        }
        for (double x = place.between(0.1, 0.2); x < 1; x += 0.36) {
            plate.box(x, 0, 0.022, Crop.SHAPE, Plate.times(base, 0.6));
        }
        plate.defocus(0.024);
        for (int i = 0; i < 3; i++) {
            double at = place.x(place.between(0.55, 1));
            double high = place.between(0.1, 0.5);
            plate.lamp(at, high, place.between(0.028, 0.04), Plate.times(Place.lamp(0.75), 0.8));
        }
        fall();
    }

    private double[] book(double x) {
        double lit = 0.35 + 0.65 * Planes.step(-0.2, 1.2, 0.5 + side * (x - 0.5));
        double[][] covers = {
            {0.03, 0.04, 0.17},
            {0.11, 0.05, 0.03},
            {0.05, 0.09, 0.04},
            {0.03, 0.09, 0.2},
            {0.3, 0.42, 0.5},
            {0.02, 0.02, 0.03}
        };
        double[] cover = covers[random.nextInt(covers.length)];
        double[] toned = Plate.mixed(cover, random.nextInt(3) == 0 ? accent : base, place.between(0.25, 0.7));
        return Plate.times(toned, lit * place.between(0.7, 1.5));
    }

    /** Light that falls off away from the lamp. */
    private void fall() {
        float[] light = plate.light();
        for (int i = 0; i < light.length; i++) {
            double x = (i / 3 % Plate.WIDTH + 0.5) / Plate.WIDTH;
            light[i] *= (float) (0.72 + 0.45 * Planes.step(-0.2, 1.2, 0.5 + 0.8 * side * (x - 0.5)));
        }
    }

    void window() {
        double[] shade = Plate.times(base, 0.62);
        place.wash(shade, Plate.mixed(base, accent, 0.5));
        double x = place.between(0.6, 0.68);
        double top = place.between(0.02, 0.1);
        double high = place.between(0.72, 0.8);
        place.box(x - 0.03, top - 0.03, 0.7, high + 0.06, Plate.mixed(base, Place.grey(0.85), 0.6));
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                place.box(
                        x + 0.17 * column,
                        top + high / 3 * row,
                        0.15,
                        high / 3 - 0.02,
                        Place.sky(place.between(1.35, 1.6)));
                if (row > 0) {
                    place.box(
                            x + 0.17 * column,
                            top + high / 3 * row + 0.06 * (3 - row),
                            0.15,
                            high / 3 - 0.07 * (3 - row),
                            Plate.mixed(Place.sky(1.1), new double[] {0.25, 0.6, 0.35}, place.between(0.2, 0.5)));
                }
            }
        }
        for (int i = 0; i < 4; i++) {
            double at = x - 0.15 + 0.026 * i;
            place.box(
                    at,
                    0,
                    0.018,
                    1.05,
                    Plate.times(Plate.mixed(accent, Place.grey(0.9), 0.4), place.between(0.75, 1.05)));
        }
        place.box(place.between(0.05, 0.12), place.between(0.22, 0.3), 0.2, 0.27, Plate.times(base, 0.4));
        place.box(place.between(0.07, 0.1), 0.3, 0.17, 0.2, Plate.mixed(base, accent, 0.8));
        place.box(0, 0.93, 0.55, 0.04, Plate.times(accent, 0.55));
        place.box(0, 0.97, 0.55, 0.3, Plate.times(base, 0.35));
        place.plant(place.between(0.02, 0.3), 0.95);
        plate.defocus(0.04);
    }
}
