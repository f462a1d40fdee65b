package app.facet.platform.imaging.studio;

/**
 * What somebody chose for one portrait.
 *
 * @param warmth added to the look's, -1..1
 * @param smoothing how much the skin is evened, 0 (not at all) to 1; its texture always stays
 * @param seed what differs by chance between two backdrops of one look, such as where blurred lights lie
 */
public record Sitting(Framing framing, double warmth, double smoothing, long seed) {}
