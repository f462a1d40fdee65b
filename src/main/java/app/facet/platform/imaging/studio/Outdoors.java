package app.facet.platform.imaging.studio;

import java.util.Random;

/** The open air, out of focus. */
final class Outdoors {

    private final Place place;
    private final Plate plate;
    private final double[] base;
    private final double[] accent;
    private final double side;
    private final Random random;

    Outdoors(Place place) {
        this.place = place;
        this.plate = place.plate;
        this.base = place.base;
        this.accent = place.accent;
        this.side = place.side;
        this.random = place.random;
    }

    void garden() {
        plate.fill((x, y, bgr) -> {
            double high = Planes.step(0.1, 1, y + 0.25 * side * (0.5 - x));
            double[] far = Plate.mixed(Plate.mixed(base, accent, 0.6), Plate.times(base, 0.55), high);
            System.arraycopy(far, 0, bgr, 0, 3);
        });
        for (int layer = 0; layer < 3; layer++) {
            for (int i = 0; i < 60 + 80 * layer; i++) {
                leaf(0.13 - 0.035 * layer);
            }
        }
        double trunk = place.x(place.between(-0.02, 0.2));
        plate.panel(trunk, trunk + place.between(0.05, 0.09), 0, 0, 1.25, 1.25, Plate.times(base, 0.28));
        plate.defocus(0.05);
        for (int i = 0; i < 40; i++) {
            double x = Math.clamp(0.5 + side * 0.22 + 0.34 * random.nextGaussian(), 0, 1);
            double[] spark = Plate.mixed(accent, Place.sky(1), place.between(0.05, 0.4));
            plate.lamp(
                    x, place.between(0, 0.7), place.between(0.02, 0.05), Plate.times(spark, place.between(0.02, 0.16)));
        }
        plate.defocus(0.008);
    }

    /** In the sun or in the shade, and no two of one green. */
    private void leaf(double size) {
        double x = place.between(-0.05, 1.05);
        double y = place.between(-0.05, Crop.SHAPE);
        double chance = 0.5 + 0.4 * side * (x - 0.5) + 0.35 * (0.55 - y) + 0.28 * random.nextGaussian();
        double lit = Planes.step(0, 1, chance);
        double[] tone = Plate.times(Plate.mixed(base, accent, 0.7 * lit), 0.3 + 0.9 * lit);
        tone[0] *= place.between(0.5, 1.5);
        tone[2] *= place.between(0.65, 1.25);
        plate.oval(
                x, y, size * place.between(0.5, 1.2), size * place.between(0.3, 0.8), place.between(0, 180), tone, 0.7);
    }

    void city() {
        double[] night = Plate.times(base, 0.6);
        plate.fill((x, y, bgr) -> {
            double dusk = Math.exp(-Math.pow((y - 0.62) / 0.3, 2)) * (0.75 + 0.3 * side * (x - 0.5));
            System.arraycopy(Plate.mixed(night, accent, 0.6 * dusk), 0, bgr, 0, 3);
        });
        for (double x = -0.05; x < 1; ) {
            double wide = place.between(0.07, 0.2);
            double top = place.between(0.12, 0.52);
            plate.box(x, top, wide, 1, Plate.times(night, place.between(0.25, 0.6)));
            for (int i = 0; i < 26; i++) {
                double[] pane = Plate.times(Place.lamp(place.between(0.2, 0.9)), place.between(0.15, 0.8));
                plate.box(x + place.between(0, 0.9) * wide, top + place.between(0.02, 0.6), 0.012, 0.014, pane);
            }
            x += wide;
        }
        plate.box(0, 0.95, 1, 0.4, Plate.times(night, 0.3));
        plate.defocus(0.03);
        for (int i = 0; i < 85; i++) {
            double y = 0.72 + 0.2 * random.nextGaussian();
            double size = place.between(0.014, 0.04);
            double[] hue = random.nextInt(9) == 0 ? new double[] {0.06, 0.1, 0.9} : Place.lamp(place.between(0.05, 1));
            double strength = place.between(0.05, 0.4) * (random.nextInt(6) == 0 ? 2 : 1);
            plate.lamp(
                    place.between(0, 1),
                    Math.min(1.15, y),
                    size,
                    Plate.times(Plate.mixed(hue, accent, 0.15), strength));
        }
    }
}
