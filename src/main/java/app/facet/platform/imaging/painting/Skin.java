package app.facet.platform.imaging.painting;

import app.facet.platform.imaging.painting.Sheet.Frame;

/** Paints the face: lit relief, blush, pores, shadow under the hair; eyes, brows and mouth have their own classes. */
final class Skin implements Sheet.Shader {

    private static final double SLOPE = 0.012;

    private final Head head;
    private final Lamp lamp;
    private final double[] tone;
    private final double[] blush;
    private final Noise noise;
    private final Eyes eyes;
    private final Mouth mouth;
    private final Beard beard;
    private final double pixel;

    Skin(PersonSpec person, Head head, Lamp lamp, Noise noise, Frame frame) {
        this.head = head;
        this.lamp = lamp;
        this.tone = Shade.rgb(person.skin().rgb);
        this.blush = new double[] {tone[0] * 1.02, tone[1] * 0.8, tone[2] * 0.78};
        this.noise = noise;
        this.pixel = frame.pixel();
        this.eyes = new Eyes(person, tone, noise, pixel);
        this.mouth = new Mouth(person, tone, noise, pixel);
        this.beard = new Beard(person, noise);
    }

    static double[] shadowed(double[] tone, double depth) {
        return new double[] {tone[0] * (1 - 0.75 * depth), tone[1] * (1 - 0.92 * depth), tone[2] * (1 - depth)};
    }

    @Override
    public void paint(double x, double y, double[] rgba) {
        double cover = Shade.inside(head.edge(x, y), 1.2 * pixel);
        if (cover <= 0) {
            return;
        }
        double z = head.height(x, y);
        double dx = (head.height(x + SLOPE, y) - z) / SLOPE;
        double dy = (head.height(x, y + SLOPE) - z) / SLOPE;
        lamp.light(albedo(x, y), dx, dy, 0.5, 0.10, rgba);
        beard.over(x, y, rgba);
        mouth.over(x, y, rgba);
        eyes.over(x, y, rgba);
        rgba[3] = cover;
    }

    private double[] albedo(double x, double y) {
        double side = Math.abs(x);
        double red = 0.5 * Shade.bump(side, y, 0.56, 0.3, 0.3, 0.24)
                + 0.45 * Shade.bump(side, y, 0, 0.4, 0.2, 0.16)
                + 0.2 * Shade.bump(side, y, 0, 1.15, 0.3, 0.2)
                + 0.1 * noise.cloud(3 * x, 3 * y);
        double depth = 0.3 * Shade.bump(side, y, Head.EYE_X, Head.EYE_Y - 0.12, 0.25, 0.1)
                + 0.2 * Shade.bump(side, y, 0.2, Head.EYE_Y, 0.1, 0.12)
                + 0.13 * Shade.bump(side, y, Head.EYE_X, 0.0, 0.22, 0.07)
                + 0.34 * Shade.bump(side, y, 0, 0.53, 0.2, 0.05)
                + 0.5 * Shade.bump(side, y, 0.105, 0.475, 0.05, 0.028)
                + 0.22 * Shade.bump(side, y, 0, 0.98, 0.2, 0.05)
                + 0.3 * (1 - Shade.step(-1.0, -0.72, y));
        double pores = 1 + 0.022 * noise.at(46 * x, 46 * y) + 0.018 * noise.at(21 * x, 21 * y);
        return Shade.scaled(shadowed(Shade.mix(tone, blush, Math.clamp(red, 0.0, 1.0)), Math.min(0.8, depth)), pores);
    }
}
