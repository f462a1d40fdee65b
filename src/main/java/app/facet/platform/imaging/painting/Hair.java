package app.facet.platform.imaging.painting;

import app.facet.platform.imaging.painting.PersonSpec.HairStyle;

/** Paints hair: one mass behind the head and one that frames the face, both drawn out into lit strands. */
final class Hair {

    private final HairStyle style;
    private final double[] colour;
    private final Lamp lamp;
    private final Noise noise;
    private final double pixel;
    private final double parting;

    Hair(PersonSpec person, Lamp lamp, Noise noise, double pixel) {
        this.style = person.hair();
        this.colour = Shade.rgb(person.hairColour().rgb);
        this.lamp = lamp;
        this.noise = noise;
        this.pixel = pixel;
        this.parting = person.outfitColour() % 2 == 0 ? 0.32 : -0.32;
    }

    /** The mass behind face and neck. */
    void back(double x, double y, double[] rgba) {
        double ripple = 0.035 * noise.cloud(2.5 * x, 2.5 * y) * (style == HairStyle.CURLY ? 3.2 : 1);
        double distance =
                switch (style) {
                    case SHORT -> oval(x, y, -0.45, 1.09, 1.08);
                    case BUN -> Math.min(oval(x, y, -0.45, 1.08, 1.1), oval(x, y + 1.55, 0, 0.42, 0.36));
                    case CURLY -> oval(x, y, -0.36, 1.42, 1.34);
                    case BOB -> curtain(x, y, 0.95, 1.22);
                    case LONG -> curtain(x, y, 2.35, 1.26);
                };
        strands(x, y, Shade.inside(distance + ripple, 2 * pixel + 0.02), 0.78, rgba);
    }

    /** What falls over the forehead and the temples. */
    void front(double x, double y, double[] rgba) {
        double outer = style == HairStyle.CURLY ? oval(x, y, -0.42, 1.22, 1.2) : oval(x, y, -0.45, 1.1, 1.1);
        double from = x - parting;
        double sweep = style == HairStyle.SHORT ? 0.1 : 0.2;
        double line = -0.83 + sweep * from * from + 0.03 * noise.cloud(5 * x, 2 * y);
        double temple = Math.abs(x) - (1.0 - 0.16 * Shade.step(-0.8, 0.1, y));
        double templeEnd = style == HairStyle.SHORT || style == HairStyle.BUN ? -0.02 : 0.6;
        double sides = Math.max(-temple, y - templeEnd);
        double inner = Math.min(y - line, sides);
        double curl = style == HairStyle.CURLY ? 0.09 * noise.cloud(4.5 * x, 4.5 * y) : 0;
        double cover = Shade.inside(Math.max(outer, inner) + curl, 2 * pixel + 0.022);
        strands(x, y, cover, 1, rgba);
    }

    private static double oval(double x, double y, double centreY, double halfWidth, double halfHeight) {
        return (Math.hypot(x / halfWidth, (y - centreY) / halfHeight) - 1) * halfWidth;
    }

    private static double curtain(double x, double y, double end, double half) {
        double cap = oval(x, y, -0.4, half - 0.04, 1.17);
        double flow = Math.abs(x) - half - 0.07 * Math.sin(1.9 * y);
        double fall = Math.max(flow, Math.max(-0.4 - y, y - end));
        return Math.min(cap, fall);
    }

    private void strands(double x, double y, double cover, double brightness, double[] rgba) {
        if (cover <= 0) {
            return;
        }
        double around = Math.atan2(x - 0.4 * parting, -(y + 0.1));
        double along = Math.hypot(x, y + 0.3);
        boolean curly = style == HairStyle.CURLY;
        double u = curly ? 9 * x + 1.5 * Math.sin(14 * y) : y < 0.2 ? 19 * around : 15 * x;
        double v = curly ? 9 * y + 1.5 * Math.sin(14 * x) : 1.4 * along;
        double fine = 0.5 * noise.at(u, v) + 0.32 * noise.at(2.7 * u, v) + 0.25 * noise.at(6.1 * u, 1.6 * v);
        double dx = 0.55 * x + 0.3 * fine;
        double dy = 0.5 * (y + 0.45);
        double band = Math.exp(-Math.pow((along - 0.82 + 0.08 * fine) / 0.17, 2));
        double[] strand = Shade.scaled(colour, brightness * (1 + 0.42 * fine) * (0.95 + 0.5 * band));
        lamp.light(strand, dx, dy, 0.3, 0.05 + 0.11 * band * Math.max(0, 0.5 + fine), rgba);
        rgba[3] = cover;
    }
}
