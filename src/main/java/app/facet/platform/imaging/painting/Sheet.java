package app.facet.platform.imaging.painting;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** The picture while it is painted: opaque pixels that shaders are laid over, one after the other. */
final class Sheet {

    /** Decides colour and cover of one point; coordinates are the shader's own. */
    interface Shader {
        /** Writes red, green, blue and cover, each 0..1. */
        void paint(double x, double y, double[] rgba);
    }

    private final BufferedImage image;
    private final int[] pixels;

    Sheet(BufferedImage image) {
        this.image = image;
        this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    /** Lays a shader over the part of the picture between two corners of its own coordinates. */
    void paint(Frame frame, double left, double top, double right, double bottom, Shader shader) {
        int x0 = (int) Math.max(0, Math.floor(frame.originX() + left * frame.unit()));
        int x1 = (int) Math.min(width(), Math.ceil(frame.originX() + right * frame.unit()));
        int y0 = (int) Math.max(0, Math.floor(frame.originY() + top * frame.unit()));
        int y1 = (int) Math.min(height(), Math.ceil(frame.originY() + bottom * frame.unit()));
        double[] rgba = new double[4];
        for (int y = y0; y < y1; y++) {
            for (int x = x0; x < x1; x++) {
                rgba[3] = 0;
                shader.paint(
                        (x + 0.5 - frame.originX()) / frame.unit(), (y + 0.5 - frame.originY()) / frame.unit(), rgba);
                if (rgba[3] > 0) {
                    blend(y * width() + x, rgba);
                }
            }
        }
    }

    private void blend(int at, double[] rgba) {
        int old = pixels[at];
        int packed = 0;
        for (int channel = 0; channel < 3; channel++) {
            int shift = 16 - 8 * channel;
            double below = old >> shift & 0xFF;
            double value = below + rgba[3] * (255 * Math.clamp(rgba[channel], 0.0, 1.0) - below);
            packed |= (int) Math.round(value) << shift;
        }
        pixels[at] = packed;
    }

    /**
     * Where a shader's coordinates lie on the sheet.
     *
     * @param unit pixels to one step of the shader
     */
    record Frame(double originX, double originY, double unit) {

        /** One pixel in the shader's steps: how soft an edge has to be to look neither jagged nor blurred. */
        double pixel() {
            return 1 / unit;
        }
    }
}
