package app.facet.platform.imaging;

/** How a photo is written. */
public enum Rendition {
    JPEG(PhotoFormat.JPEG, 85),
    /** For a photo that will be worked on or encoded again elsewhere. */
    FINE_JPEG(PhotoFormat.JPEG, 94),
    WEBP(PhotoFormat.WEBP, 80);

    private final PhotoFormat format;
    private final int quality;

    Rendition(PhotoFormat format, int quality) {
        this.format = format;
        this.quality = quality;
    }

    public PhotoFormat format() {
        return format;
    }

    /** 1..100 on the encoder's own scale. */
    int quality() {
        return quality;
    }
}
