package app.facet.platform.imaging.studio;

/** How the lamp shapes a person: a head and a body are round, so they darken towards the side away from it. */
final class Relief {

    private Relief() {}

    /**
     * What the light of each point is multiplied by.
     *
     * @param middle of the face, in fractions of the width
     * @param face its width, in fractions of the width
     */
    static float[] gains(Matte matte, LightSide light, double modelling, double middle, double face) {
        double side = Scenery.side(light);
        double sigma = 0.32 * face * Matte.WIDTH;
        float[] round = Planes.values(Planes.blurred(matte.plane(), sigma));
        float[] gains = new float[round.length];
        for (int i = 0; i < gains.length; i++) {
            int x = i % Matte.WIDTH;
            double before = round[i - Math.min(x, 2)];
            double after = round[i + Math.min(Matte.WIDTH - 1 - x, 2)];
            double facing = Math.clamp((before - after) * sigma / 4 * 2.5, -1.0, 1.0);
            double across = Math.tanh(((x + 0.5) / Matte.WIDTH - middle) / (0.55 * face));
            double away = side == 0 ? 0.45 * Math.abs(facing) : -side * (0.55 * across + 0.45 * facing);
            double gain = away > 0 ? -0.62 * Planes.step(0, 1, away) : -0.1 * away;
            gains[i] = (float) (1 + modelling * gain);
        }
        return Planes.values(Planes.blurred(Planes.of(gains, Matte.WIDTH, Matte.HEIGHT), 4));
    }
}
