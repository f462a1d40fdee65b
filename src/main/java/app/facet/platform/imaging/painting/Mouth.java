package app.facet.platform.imaging.painting;

/** Paints the lips, and the teeth of a smile. */
final class Mouth {

    private final boolean smile;
    private final double[] lip;
    private final Noise noise;
    private final double pixel;
    private final double half;

    Mouth(PersonSpec person, double[] tone, Noise noise, double pixel) {
        this.smile = person.smile();
        this.half = smile ? 0.43 : 0.33;
        double[] red = {Math.min(1, tone[0] * 0.92), tone[1] * 0.6, tone[2] * 0.62};
        this.lip = person.beard() ? Shade.mix(tone, red, 0.8) : red;
        this.noise = noise;
        this.pixel = pixel;
    }

    void over(double x, double y, double[] rgba) {
        double t = Math.abs(x) / half;
        double dy = y - Head.MOUTH_Y;
        if (t > 1.15 || Math.abs(dy) > 0.3) {
            return;
        }
        double taper = Math.sqrt(Math.max(0, 1 - t * t));
        double bow = smile ? -0.085 * t * t : -0.022 * t * t + 0.008;
        double gapTop = bow - (smile ? 0.005 : 0) * taper;
        double gapBottom = bow + (smile ? 0.118 * taper * taper : 0);
        double dip = 0.02 * Math.exp(-x * x / 0.003);
        double top = gapTop - (smile ? 0.052 : 0.066) * Math.pow(taper, 0.9) + dip;
        double bottom = gapBottom + (smile ? 0.07 : 0.092) * taper;
        double soft = 1.2 * pixel + 0.008;
        lips(x, dy, top, bottom, soft, rgba);
        if (smile) {
            opening(x, dy, gapTop, gapBottom, t, rgba);
        }
        double line = Math.exp(-square((dy - gapTop) / 0.011)) * (1 - Shade.step(0.9, 1.08, t));
        Eyes.blend(rgba, Shade.scaled(lip, 0.38), (smile ? 0.5 : 0.85) * line);
        double corner = Shade.bump(t, dy, 1.03, bow, 0.09, 0.03);
        Eyes.blend(rgba, Shade.scaled(lip, 0.45), 0.5 * corner);
    }

    private void lips(double x, double dy, double top, double bottom, double soft, double[] rgba) {
        double cover = Shade.step(top - soft, top + soft, dy) * (1 - Shade.step(bottom - soft, bottom + soft, dy));
        if (cover <= 0) {
            return;
        }
        double middle = (top + bottom) / 2;
        double light = dy < middle ? 0.82 : 0.94 + 0.16 * Shade.bump(x, dy, 0.02, bottom - 0.045, 0.14, 0.022);
        double lines = 1 + 0.05 * noise.at(42 * x, 5 * dy);
        double[] lit = new double[3];
        for (int channel = 0; channel < 3; channel++) {
            // The lips take on the light that already lies on the skin below them.
            lit[channel] = lip[channel] * light * lines * (0.35 + 0.65 * rgba[0] / Math.max(0.2, lip[0]));
        }
        Eyes.blend(rgba, lit, 0.82 * cover);
    }

    private void opening(double x, double dy, double top, double bottom, double t, double[] rgba) {
        double soft = pixel + 0.006;
        double cover = Shade.step(top - soft, top + soft, dy) * (1 - Shade.step(bottom - soft, bottom + soft, dy));
        if (cover <= 0) {
            return;
        }
        double depth = (dy - top) / Math.max(0.01, bottom - top);
        double[] dark = {0.22, 0.07, 0.07};
        double teeth = 1 - Shade.step(0.74, 0.95, depth + 0.12 * t);
        double gaps = 1 - 0.16 * Math.pow(Math.abs(Math.sin(Math.PI * x / 0.092)), 24) * 1.0;
        double between = 1 - 0.2 * Math.pow(Math.abs(Math.cos(Math.PI * x / 0.092)), 30);
        double white = (0.97 - 0.3 * t * t) * between * gaps * (0.86 + 0.14 * Shade.step(0, 0.25, depth));
        double[] colour =
                Shade.mix(dark, new double[] {white, 0.975 * white, 0.94 * white}, teeth * (1 - 0.5 * t * t * t));
        Eyes.blend(rgba, colour, cover);
    }

    private static double square(double value) {
        return value * value;
    }
}
