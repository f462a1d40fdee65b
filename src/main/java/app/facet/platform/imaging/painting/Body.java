package app.facet.platform.imaging.painting;

import app.facet.platform.imaging.painting.PersonSpec.Outfit;

/** Paints neck, shoulders, clothes, and for a full figure arms and legs. Coordinates are those of the head. */
final class Body {

    private static final double SHOULDER_Y = 1.78;
    private static final double HIP_Y = 6.2;

    /** Below the frame of every half-length portrait. */
    private static final double ENDLESS = 20;

    static final double FEET_Y = 13.2;

    private final PersonSpec person;
    private final Lamp lamp;
    private final Noise noise;
    private final double[] tone;
    private final double[] cloth;
    private final double pixel;
    private final double hem;

    Body(PersonSpec person, Lamp lamp, Noise noise, double pixel, boolean fullLength) {
        this.hem = fullLength ? HIP_Y : ENDLESS;
        this.person = person;
        this.lamp = lamp;
        this.noise = noise;
        this.tone = Shade.rgb(person.skin().rgb);
        this.cloth = Shade.rgb(person.outfitColour());
        this.pixel = pixel;
    }

    void neck(double x, double y, double[] rgba) {
        double half = 0.57 + 0.3 * Shade.step(1.3, 2.1, y);
        double cover = y > 0.6 ? Shade.inside(Math.abs(x) - half, 1.5 * pixel) : 0;
        double across = Math.clamp(x / half, -0.98, 0.98);
        double shadow = 0.55 * (1 - Shade.step(1.1, 1.8, y - 0.22 * Math.abs(x)));
        double muscle = 0.05 * Math.exp(-Math.pow((Math.abs(x) - 0.3 + 0.1 * (y - 1.4)) / 0.07, 2));
        double collarbone = 0.1 * Shade.bump(Math.abs(x), y, 0.35, 2.02, 0.25, 0.05);
        lamp.light(
                Skin.shadowed(tone, Math.min(0.8, 0.08 + shadow + muscle + collarbone)),
                0.8 * across / Math.sqrt(1 - across * across),
                0,
                0.45,
                0.04,
                rgba);
        rgba[3] = cover;
    }

    /** Jacket, shirt or sweater down to the hips. */
    void clothes(double x, double y, double[] rgba) {
        double cover = Shade.inside(torso(x, y), 1.5 * pixel + 0.006) * Shade.inside(-neckline(x, y), 1.5 * pixel);
        if (cover <= 0 || y > hem + 0.2) {
            return;
        }
        lit(x, y, fabric(x, y), halfWidth(y), rgba);
        details(x, y, rgba);
        rgba[3] = cover;
    }

    void legs(double x, double y, double[] rgba) {
        double side = Math.abs(x);
        double centre = 0.62;
        double half = 0.62 - 0.22 * Shade.step(HIP_Y, FEET_Y, y);
        double cover = y > HIP_Y - 0.4 && y < FEET_Y ? Shade.inside(Math.abs(side - centre) - half, 0.02) : 0;
        double[] denim = {0.17, 0.2, 0.28};
        if (y > FEET_Y - 0.45) {
            denim = new double[] {0.13, 0.1, 0.09};
        }
        lit((side - centre) / half * 2, y, denim, 2.2, rgba);
        rgba[3] = cover;
    }

    private double halfWidth(double y) {
        double slope = Shade.step(1.28, 2.8, y);
        double shoulders = 0.72 + 1.72 * Math.pow(slope, 0.75);
        double waist = 0.3 * Shade.step(3.3, HIP_Y, y);
        return shoulders - waist;
    }

    private double torso(double x, double y) {
        if (y < 1.2) {
            return 1;
        }
        return Math.max((Math.abs(x) - halfWidth(y)) * 0.75, y - hem);
    }

    /** Positive where cloth is, negative where skin shows. */
    private double neckline(double x, double y) {
        double side = Math.abs(x);
        return switch (person.outfit()) {
            case T_SHIRT, SWEATER -> y - SHOULDER_Y - 0.28 + 0.75 * side * side + 0.9 * Shade.step(0.5, 0.8, side);
            case SHIRT, BLAZER -> Math.max(y - 2.5 + 1.5 * side, side - 0.62);
        };
    }

    private double[] fabric(double x, double y) {
        double side = Math.abs(x);
        boolean jacket = person.outfit() == Outfit.BLAZER;
        boolean shirt = jacket && side < 0.16 + 0.2 * (4.6 - y) && y < 4.6;
        double[] base = shirt ? new double[] {0.88, 0.89, 0.92} : cloth;
        double knit = person.outfit() == Outfit.SWEATER
                ? 0.09 * Math.sin(60 * x) * Math.sin(26 * y + 1.5 * Math.sin(60 * x))
                : 0.035 * noise.at(70 * x, 70 * y);
        return Shade.scaled(base, 0.97 + knit + 0.05 * noise.cloud(1.2 * x, 1.2 * y));
    }

    private void lit(double x, double y, double[] fabric, double half, double[] rgba) {
        double across = Math.clamp(x / half, -0.97, 0.97);
        double folds = 0.42 * noise.cloud(1.5 * x + 0.5 * y, 0.55 * y - 0.35 * Math.abs(x))
                + 0.2 * noise.at(4 * x + 2 * y, 1.3 * y);
        double round = 0.6 * across / Math.sqrt(1 - across * across);
        lamp.light(fabric, round + folds, -0.12 + 0.5 * folds, 0.28, 0.01, rgba);
        double sleeve = Math.abs(x) - 1.62 + 0.05 * Math.sin(1.4 * y);
        double armpit = Shade.step(3, 3.8, y) * Math.exp(-Math.pow(sleeve / (sleeve > 0 ? 0.06 : 0.16), 2));
        double underChin = 0.35 * Shade.bump(x, y, 0, 1.65, 0.9, 0.4);
        Eyes.blend(rgba, new double[] {0, 0, 0}, Math.min(0.6, 0.5 * armpit + underChin));
    }

    private void details(double x, double y, double[] rgba) {
        double side = Math.abs(x);
        double rim = Math.exp(-Math.pow((neckline(x, y) - 0.07) / 0.03, 2));
        switch (person.outfit()) {
            case T_SHIRT, SWEATER -> Eyes.blend(rgba, Shade.scaled(cloth, 0.6), 0.5 * rim);
            case SHIRT -> {
                Eyes.blend(rgba, Shade.scaled(cloth, 1.12), 0.55 * collar(side, y));
                Eyes.blend(rgba, Shade.scaled(cloth, 0.5), 0.5 * Math.exp(-Math.pow((x - 0.05) / 0.014, 2)));
                double button = Math.hypot(x, (y - 3.3) - Math.rint((y - 3.3) / 0.8) * 0.8);
                Eyes.blend(rgba, new double[] {0.9, 0.9, 0.88}, y > 2.8 ? Shade.inside(button - 0.035, 0.012) : 0);
            }
            case BLAZER -> {
                double lapel = side - (0.16 + 0.2 * (4.6 - y));
                double width = 0.42 * Shade.step(4.6, 3.2, y);
                double inside = y < 4.6 && lapel > 0 && lapel < width ? 1 : 0;
                Eyes.blend(rgba, Shade.scaled(cloth, 1.18), 0.35 * inside);
                double edge = Math.exp(-Math.pow(lapel / 0.022, 2)) + Math.exp(-Math.pow((lapel - width) / 0.03, 2));
                Eyes.blend(rgba, Shade.scaled(cloth, 0.35), y < 4.65 ? Math.min(0.75, 0.65 * edge) : 0);
            }
        }
    }

    private static double collar(double side, double y) {
        double along = y - 1.8 - 0.2 * side;
        return along > -0.4 && along < 0.62 - 0.4 * side && side > 0.1 && side < 0.85
                ? Shade.step(-0.02, 0.03, side - 0.52 + 0.42 * (y - 1.75) + 0.18)
                : 0;
    }
}
