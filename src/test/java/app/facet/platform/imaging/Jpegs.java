package app.facet.platform.imaging;

/** JPEG files no camera writes. */
final class Jpegs {

    private Jpegs() {}

    /** A progressive frame with so many scans of so many bytes each; the data means nothing. */
    static byte[] scans(int width, int height, int scans, int bytesEach) {
        Bytes jpeg = Bytes.of(0xFF, 0xD8).segment(0xDB, new byte[65]).segment(0xC2, frame(8, width, height, 3));
        for (int i = 0; i < scans; i++) {
            jpeg.segment(0xDA, Bytes.of(1, 1, 0, 1, 63, 0).toArray()).repeated(0x55, bytesEach);
        }
        return jpeg.u8(0xFF, 0xD9).toArray();
    }

    static byte[] frameOnly(int marker, int precision, int components) {
        return Bytes.of(0xFF, 0xD8)
                .segment(marker, frame(precision, 320, 240, components))
                .u8(0xFF, 0xD9)
                .toArray();
    }

    private static byte[] frame(int precision, int width, int height, int components) {
        Bytes frame = Bytes.of(precision).u16(height).u16(width).u8(components);
        for (int i = 1; i <= components; i++) {
            frame.u8(i, 0x11, 0);
        }
        return frame.toArray();
    }
}
