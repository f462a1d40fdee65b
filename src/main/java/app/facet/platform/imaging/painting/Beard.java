package app.facet.platform.imaging.painting;

/** Paints a trimmed beard as many short strokes along the jaw and round the mouth. */
final class Beard {

    private final boolean worn;
    private final double[] hair;
    private final Noise noise;

    Beard(PersonSpec person, Noise noise) {
        this.worn = person.beard();
        this.hair = Shade.scaled(Shade.rgb(person.hairColour().rgb), 0.8);
        this.noise = noise;
    }

    void over(double x, double y, double[] rgba) {
        if (!worn || y < 0.1) {
            return;
        }
        double side = Math.abs(x);
        double cheekLine = 0.32 + 0.62 * (0.95 - side) * (side > 0.42 ? 1 : 0.85);
        double jaw = Shade.step(-0.1, 0.12, y - cheekLine + 0.04 * noise.cloud(9 * x, 9 * y));
        double moustache = Shade.bump(side, y, 0.17, 0.635, 0.24, 0.06);
        double lip = Shade.bump(side, y, 0, 0.8, 0.38, 0.13);
        double cover = Math.max(jaw * (1 - Math.min(1, 1.2 * lip)), 0.85 * Math.min(1, 1.4 * moustache));
        double strokes = 0.72 + 0.4 * noise.at(70 * x, 26 * y) + 0.2 * noise.at(31 * x, 60 * y);
        double[] lit = Shade.scaled(hair, 0.75 + 0.5 * rgba[0]);
        Eyes.blend(rgba, lit, Math.clamp(0.86 * cover * strokes, 0.0, 0.93));
    }
}
