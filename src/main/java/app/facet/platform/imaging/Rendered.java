package app.facet.platform.imaging;

/** A picture that was written for showing: upright, sRGB, nothing but pixels. */
public record Rendered(int width, int height, long bytes) {}
