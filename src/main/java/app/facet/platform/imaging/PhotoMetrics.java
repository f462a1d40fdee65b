package app.facet.platform.imaging;

import org.jspecify.annotations.Nullable;

/** The raw measurements of a photo; the scores are made of nothing else. */
public record PhotoMetrics(
        SharpnessMetrics sharpness, LightMetrics light, ColourMetrics colour, FramingMetrics framing) {

    /**
     * @param onFace whether it was measured on the face, or on the most detailed parts because there is none
     * @param detail variance of the Laplacian less what noise explains, divided by the luminance variance
     * @param noise standard deviation of the noise, luma steps of 255
     * @param evenness detail in the direction that has least, as a share of that across it, 0..1; low after a movement
     */
    public record SharpnessMetrics(boolean onFace, double detail, double noise, double evenness) {}

    /**
     * Luma counts from 0 (black) to 1 (white), in sRGB's own steps.
     *
     * @param onFace whether exposure and clipping were measured on the face, or on the whole photo
     * @param exposure mean luma
     * @param white luma that two per cent of the whole photo exceed
     * @param clippedHighlights share of pixels without detail in the light, 0..1
     * @param clippedShadows share of pixels without detail in the dark, 0..1
     * @param unevenness (left - right) / (left + right) of the face halves' mean luma; null without a face
     * @param contrast Michelson contrast of the 2nd and 98th percentile of luma, 0..1
     */
    public record LightMetrics(
            boolean onFace,
            double exposure,
            double white,
            double clippedHighlights,
            double clippedShadows,
            @Nullable Double unevenness,
            double contrast) {}

    /**
     * @param colourfulness after Hasler and Süsstrunk (2003), relative to a mid-grey exposure; 0 is grey
     * @param castA green (-) to magenta (+) deviation, CIELAB units; of the skin when there is a face
     * @param castB blue (-) to yellow (+) deviation, CIELAB units; of the skin when there is a face
     */
    public record ColourMetrics(double colourfulness, double castA, double castB) {}

    /**
     * @param headroom space above the hair in photo heights; null without a face
     * @param eyeLine height of the eyes from the top in photo heights; null without a face
     * @param centreX where the faces' middle lies, 0..1 from the left; null without a face
     * @param tilt degrees the picture leans, positive clockwise; null when nothing tells
     * @param clutter share of edge pixels beside the people, 0..1; null without a face
     * @param facePixels width of the largest face in the full photo; null without a face
     * @param longSide pixels of the full photo
     */
    public record FramingMetrics(
            @Nullable Double headroom,
            @Nullable Double eyeLine,
            @Nullable Double centreX,
            @Nullable Double tilt,
            @Nullable Double clutter,
            @Nullable Integer facePixels,
            int longSide) {}
}
