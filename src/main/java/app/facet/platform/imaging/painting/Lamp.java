package app.facet.platform.imaging.painting;

/**
 * One soft key light with fill from everywhere. Skin lets red light wander further round an edge than blue light;
 * that is what keeps it from looking like plaster.
 */
record Lamp(double x, double y, double z, double tint) {

    static Lamp of(PortraitSpec.Light light, PortraitSpec.Setting setting) {
        double side =
                switch (light) {
                    case FRONT -> 0.12;
                    case LEFT -> -0.42;
                    case RIGHT -> 0.42;
                };
        double warmth =
                switch (setting) {
                    case STUDIO, GYM -> 0;
                    case PARK -> 0.012;
                    case CAFE, STREET -> 0.035;
                    case BEACH -> 0.022;
                };
        double length = Math.sqrt(side * side + 0.45 * 0.45 + 0.85 * 0.85);
        return new Lamp(side / length, -0.45 / length, 0.85 / length, warmth);
    }

    /** Lights a point of a relief whose height rises by (dx, dy) to the right and downwards. */
    void light(double[] albedo, double dx, double dy, double wrap, double gloss, double[] rgba) {
        double length = Math.sqrt(dx * dx + dy * dy + 1);
        double facing = (-dx * x - dy * y + z) / length;
        double half = (-dx * x / 2 - dy * y / 2 + (z + 1) / 2) / length / Math.sqrt((z + 1) / 2);
        double shine = gloss * Math.pow(Math.max(0, half), 26);
        for (int channel = 0; channel < 3; channel++) {
            double soft = wrap * (1 - 0.32 * channel);
            double key = Math.max(0, (facing + soft) / (1 + soft));
            double warm = 1 + tint * (1 - channel);
            rgba[channel] = albedo[channel] * (0.22 + 0.86 * key) * warm + shine;
        }
    }
}
