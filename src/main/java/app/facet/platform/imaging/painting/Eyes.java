package app.facet.platform.imaging.painting;

/** Paints both eyes with lids and lashes, the brows above them, and glasses. */
final class Eyes {

    private static final double HALF_WIDTH = 0.23;
    private static final double IRIS = 0.103;
    private static final int[] IRISES = {0x5B3A21, 0x3F2A1B, 0x4E6B4A, 0x54708C, 0x6B5A34};

    private final double[] tone;
    private final double[] hair;
    private final double[] iris;
    private final Noise noise;
    private final double pixel;
    private final boolean glasses;
    private final double open;

    Eyes(PersonSpec person, double[] tone, Noise noise, double pixel) {
        this.tone = tone;
        this.hair = Shade.scaled(Shade.rgb(person.hairColour().rgb), 0.72);
        boolean dark = person.skin().compareTo(PersonSpec.SkinTone.OLIVE) >= 0;
        this.iris = Shade.rgb(IRISES[dark ? person.outfitColour() & 1 : person.outfitColour() % IRISES.length]);
        this.noise = noise;
        this.pixel = pixel;
        this.glasses = person.glasses();
        this.open = person.smile() ? 0.09 : 0.1;
    }

    void over(double x, double y, double[] rgba) {
        double side = Math.abs(x);
        double dx = side - Head.EYE_X;
        double dy = y - Head.EYE_Y;
        brow(side, y, rgba);
        if (Math.abs(dx) < 0.36 && Math.abs(dy) < 0.3) {
            double lower = upperLid(dx) - dy;
            double upper = dy - lowerLid(dx);
            crease(dx, dy, rgba);
            ball(x > 0 ? dx : -dx, dx, dy, Math.max(lower, upper), rgba);
            lashes(dx, dy, rgba);
        }
        if (glasses) {
            frame(side, y, rgba);
        }
    }

    private double upperLid(double dx) {
        double t = Math.min(1, Math.abs(dx + 0.02) / HALF_WIDTH);
        return -open * 1.12 * (1 - t * t * (0.6 + 0.4 * t)) - 0.06 * dx;
    }

    private double lowerLid(double dx) {
        double t = Math.min(1, Math.abs(dx - 0.02) / HALF_WIDTH);
        return open * 0.78 * (1 - t * t) - 0.06 * dx;
    }

    /** @param mirrored distance from the eye's middle to the viewer's right, for the light in the pupil */
    private void ball(double mirrored, double dx, double dy, double distance, double[] rgba) {
        double cover = Math.abs(dx) < HALF_WIDTH ? Shade.inside(distance, 1.3 * pixel + 0.006) : 0;
        if (cover <= 0) {
            return;
        }
        double r = Math.hypot(dx * 0.98, dy + 0.008);
        double shadow = 0.62 + 0.38 * Shade.step(-0.1, 0.05, dy) - 0.22 * Shade.step(0.1, 0.21, Math.abs(dx));
        double[] colour = Shade.scaled(new double[] {0.93, 0.9, 0.87}, shadow);
        double ring = 0.75 + 0.3 * noise.at(60 * Math.atan2(dy, dx), 8 * r);
        double[] inner = Shade.scaled(iris, (0.55 + 0.75 * Shade.step(-0.05, 0.08, dy)) * ring);
        colour = Shade.mix(colour, inner, Shade.inside(r - IRIS, 0.012 + pixel));
        colour = Shade.mix(colour, Shade.scaled(iris, 0.25), 0.7 * Math.exp(-square((r - IRIS) / 0.012)));
        colour = Shade.mix(colour, new double[] {0.03, 0.025, 0.025}, Shade.inside(r - 0.046, 0.008 + pixel));
        double glint = Shade.bump(mirrored, dy, -0.03, -0.035, 0.017, 0.017);
        blend(rgba, Shade.mix(colour, new double[] {1, 1, 1}, Math.min(1, 1.3 * glint)), cover);
    }

    private void crease(double dx, double dy, double[] rgba) {
        double line = dy - upperLid(dx * 0.92) + 0.07;
        double within = 1 - Shade.step(0.12, 0.24, Math.abs(dx));
        blend(rgba, Skin.shadowed(tone, 0.62), 0.42 * within * Math.exp(-square(line / 0.02)));
        double bag = dy - lowerLid(dx) - 0.06;
        blend(rgba, Skin.shadowed(tone, 0.5), 0.16 * within * Math.exp(-square(bag / 0.022)));
    }

    private void lashes(double dx, double dy, double[] rgba) {
        double within = 1 - Shade.step(0.19, 0.25, Math.abs(dx));
        double thickness = 0.014 + 0.012 * Shade.step(-0.1, 0.18, dx);
        double upper = dy - upperLid(dx) + 0.006;
        blend(rgba, Shade.scaled(hair, 0.35), 0.92 * within * Math.exp(-square(upper / (thickness + 0.5 * pixel))));
        double lower = dy - lowerLid(dx);
        blend(rgba, Shade.scaled(hair, 0.6), 0.3 * within * Math.exp(-square(lower / 0.012)));
    }

    private void brow(double side, double y, double[] rgba) {
        double t = (side - 0.17) / 0.5;
        if (t < -0.1 || t > 1.1) {
            return;
        }
        double arch = -0.375 - 0.1 * Math.sin(Math.PI * Math.clamp(0.15 + 0.8 * t, 0.0, 1.0)) + 0.06 * t * t;
        double thickness = 0.052 * (1 - 0.62 * t) * Shade.step(-0.06, 0.08, t) * (1 - Shade.step(0.86, 1.04, t));
        double strands = 0.75 + 0.35 * noise.at(95 * side + 40 * y, 16 * y - 9 * side);
        double cover = Math.exp(-square((y - arch) / Math.max(0.004, thickness)));
        blend(rgba, hair, Math.min(0.9, cover * strands));
    }

    private void frame(double side, double y, double[] rgba) {
        double dx = (side - Head.EYE_X - 0.02) / 0.325;
        double dy = (y - Head.EYE_Y - 0.03) / 0.24;
        double rim = Math.pow(Math.pow(Math.abs(dx), 3) + Math.pow(Math.abs(dy), 3), 1 / 3.0) - 1;
        double cover = Math.exp(-square(rim * 0.28 / 0.021));
        double bridge = Math.abs(side) < 0.13 ? Math.exp(-square((y - Head.EYE_Y + 0.05 - 0.1 * side) / 0.022)) : 0;
        double arm = side > 0.76 ? Math.exp(-square((y - Head.EYE_Y + 0.04) / 0.022)) : 0;
        blend(rgba, new double[] {0.09, 0.08, 0.08}, 0.93 * Math.max(cover, Math.max(bridge, arm)));
        if (rim < 0) {
            double sheen = Math.exp(-square((dx + dy + 0.7) / 0.16));
            blend(rgba, new double[] {1, 1, 1}, 0.05 + 0.07 * sheen);
        }
    }

    private static double square(double value) {
        return value * value;
    }

    static void blend(double[] rgba, double[] colour, double part) {
        for (int channel = 0; channel < 3; channel++) {
            rgba[channel] += part * (colour[channel] - rgba[channel]);
        }
    }
}
