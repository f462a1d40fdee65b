package app.facet.platform.imaging.studio;

/**
 * How a studio is set up.
 *
 * @param base the backdrop's main colour, 0xRRGGBB in sRGB
 * @param accent its second colour
 * @param light where the main lamp stands; the backdrop and the shading of the person agree with it
 * @param modelling how much darker the side away from the lamp becomes, 0..1
 * @param warmth -1 (cool) to 1 (warm), of the whole picture
 * @param contrast -1 (flat) to 1 (hard)
 * @param colour 0 is monochrome, 1 as it is
 * @param vignette how much darker the corners become, 0..1
 */
public record StudioLook(
        Backdrop backdrop,
        int base,
        int accent,
        LightSide light,
        double modelling,
        double warmth,
        double contrast,
        double colour,
        double vignette) {}
