package app.facet.platform.imaging.studio;

import java.util.Random;

/** Backdrops of a studio: paper, canvas and a wall, with the light of the lamp on them. */
final class Paper {

    private final double[] base;
    private final double[] accent;
    private final double side;
    private final Random random;
    private final Plate plate = new Plate();

    /** @param side where the lamp stands, -1 on the left, 0 in front, 1 on the right */
    Paper(int base, int accent, double side, Random random) {
        this.base = Plate.colour(base);
        this.accent = Plate.colour(accent);
        this.side = side;
        this.random = random;
    }

    Plate draw(Backdrop backdrop) {
        switch (backdrop) {
            case SPOT -> spot();
            case GRADIENT -> gradient();
            case CANVAS -> canvas();
            case WALL -> wall();
            default -> seamless();
        }
        return plate;
    }

    private void seamless() {
        float[] uneven = Plate.clouds(random, 2, 4, 0.5);
        plate.fill((x, y, bgr) -> {
            double lit = 1 + 0.05 * side * (x - 0.5) * 2 + 0.05 * (0.6 - y) + 0.012 * uneven[index(x, y)];
            put(bgr, Plate.times(base, lit));
        });
    }

    private void spot() {
        double middle = 0.5 + 0.1 * side + 0.03 * random.nextGaussian();
        double height = 0.5 + 0.03 * random.nextGaussian();
        float[] uneven = Plate.clouds(random, 2, 8, 0.5);
        plate.fill((x, y, bgr) -> {
            double far = Math.hypot(x - middle, 0.85 * (y - height)) / 0.62;
            double pool = Math.exp(-1.6 * far * far * (1 + 0.08 * uneven[index(x, y)]));
            put(bgr, Plate.mixed(Plate.times(base, 0.8), accent, pool));
        });
    }

    private void gradient() {
        double lean = 0.35 * random.nextDouble();
        float[] uneven = Plate.clouds(random, 2, 4, 0.5);
        plate.fill((x, y, bgr) -> {
            double along = side == 0 ? 1 - y / Crop.SHAPE : 0.5 + side * (x - 0.5) * 0.85 + (0.6 - y) * (0.2 + lean);
            double share = Planes.step(-0.15, 1.15, along + 0.03 * uneven[index(x, y)]);
            put(bgr, Plate.mixed(base, accent, share));
        });
    }

    private void canvas() {
        float[] mottle = Plate.clouds(random, 3, 48, 0.72);
        float[] strokes = Plate.clouds(random, 24, 96, 0.8);
        float[] drift = Plate.clouds(random, 4, 8, 0.6);
        double middle = 0.5 + 0.14 * side;
        plate.fill((x, y, bgr) -> {
            int bent = index(
                    Math.clamp(x + 0.05 * drift[index(x, y)], 0, 0.999),
                    Math.clamp(y + 0.04 * drift[index(y / Crop.SHAPE, x * Crop.SHAPE)], 0, Crop.SHAPE - 0.002));
            double share = 0.5 + 0.26 * mottle[bent] + 0.05 * strokes[bent];
            double far = Math.hypot(x - middle, 0.8 * (y - 0.52));
            double lit = 1.12 * Math.exp(-1.15 * far * far) + 0.06;
            put(bgr, Plate.times(Plate.mixed(base, accent, Math.clamp(share, 0, 1)), lit));
        });
        plate.defocus(0.0045);
    }

    private void wall() {
        float[] relief = Plate.clouds(random, 16, 256, 0.85);
        float[] stains = Plate.clouds(random, 2, 16, 0.6);
        double lampX = 0.5 + (side == 0 ? 0.05 : 0.75 * side);
        int toLamp = side >= 0 ? 1 : -1;
        plate.fill((x, y, bgr) -> {
            int at = index(x, y);
            int aside = index(Math.clamp(x + 2.0 * toLamp / Plate.WIDTH, 0, 0.999), y);
            double slope = relief[at] - relief[aside];
            double far = Math.hypot(x - lampX, 0.8 * (y - 0.15));
            double fall = 1.28 / (1 + 0.9 * far * far);
            double share = Math.clamp(0.5 * fall - 0.25 + 0.12 * stains[at], 0, 1);
            put(bgr, Plate.times(Plate.mixed(base, accent, share), fall * (1 + 0.1 * slope + 0.04 * stains[at])));
        });
        plate.defocus(0.005);
    }

    private static int index(double x, double y) {
        int column = (int) Math.clamp(x * Plate.WIDTH, 0, Plate.WIDTH - 1.0);
        int row = (int) Math.clamp(y * Plate.WIDTH, 0, Plate.HEIGHT - 1.0);
        return row * Plate.WIDTH + column;
    }

    private static void put(double[] bgr, double[] colour) {
        System.arraycopy(colour, 0, bgr, 0, 3);
    }
}
