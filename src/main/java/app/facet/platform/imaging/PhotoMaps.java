package app.facet.platform.imaging;

import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import java.io.IOException;
import java.nio.file.Path;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.springframework.stereotype.Component;

/**
 * Draws what was measured as transparent PNGs to lay over the photo. Both have the upright photo's shape and a longer
 * side of at most {@value #SIDE} pixels.
 */
@Component
public class PhotoMaps {

    static final int SIDE = 480;

    /** Squares the sharpness map is made of, pixels. */
    private static final int TILE = 16;

    private static final int BLOWN = 250;
    private static final int BLOCKED = 8;

    /** Blue, green, red, cover: amber for light without detail, blue for dark without detail. */
    private static final byte[] HIGHLIGHT = {0x20, (byte) 0x80, (byte) 0xF0, (byte) 0xD0};

    private static final byte[] SHADOW = {(byte) 0xE0, 0x70, 0x20, (byte) 0xD0};

    private final PhotoDecoder decoder;

    public PhotoMaps(PhotoDecoder decoder) {
        this.decoder = decoder;
    }

    /** Sharp squares stay clear, blurred ones turn violet; squares without any structure are left out. */
    public Rendered blurMap(Path cleaned, AdmittedPhoto photo, Path target) throws IOException {
        return decoder.decode(cleaned, photo, SIDE, pixels -> PixelWriter.writePng(blur(pixels), target));
    }

    /**
     * Where light and dark parts have lost their detail. Told apart by pattern as well as by colour: stripes rising to
     * the right for the light parts, stripes falling to the right for the dark ones.
     */
    public Rendered clippingMap(Path cleaned, AdmittedPhoto photo, Path target) throws IOException {
        return decoder.decode(cleaned, photo, SIDE, pixels -> PixelWriter.writePng(clipping(pixels), target));
    }

    private static Mat blur(Mat bgr) {
        Mat grey = grey(bgr);
        byte[] overlay = new byte[4 * grey.cols() * grey.rows()];
        for (int y = 0; y + 4 <= grey.rows(); y += TILE) {
            for (int x = 0; x + 4 <= grey.cols(); x += TILE) {
                int width = Math.min(TILE, grey.cols() - x);
                int height = Math.min(TILE, grey.rows() - y);
                double veil = veil(GreyTile.of(grey, x, y, width, height));
                fill(overlay, grey.cols(), x, y, width, height, (int) Math.round(170 * veil));
            }
        }
        return overlay(overlay, grey);
    }

    /** 0 for a sharp or an empty square, 1 for a blurred one. */
    private static double veil(GreyTile tile) {
        double variance = tile.variance();
        double detail = tile.laplacianVariance() / Math.max(1, variance);
        return variance < 20 ? 0 : Ramp.at(Math.log10(Math.max(1e-4, detail)), -1.6, 1, -0.7, 0);
    }

    private static void fill(byte[] overlay, int columns, int left, int top, int width, int height, int cover) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                int at = 4 * (y * columns + x);
                overlay[at] = (byte) 0xC8;
                overlay[at + 1] = 0x3C;
                overlay[at + 2] = (byte) 0x96;
                overlay[at + 3] = (byte) cover;
            }
        }
    }

    private static Mat clipping(Mat bgr) {
        Mat grey = grey(bgr);
        byte[] row = new byte[grey.cols()];
        byte[] overlay = new byte[4 * grey.cols() * grey.rows()];
        for (int y = 0; y < grey.rows(); y++) {
            grey.ptr(y).get(row);
            for (int x = 0; x < row.length; x++) {
                int luma = row[x] & 0xFF;
                int at = 4 * (y * row.length + x);
                if (luma >= BLOWN && (x + y) % 6 < 4) {
                    System.arraycopy(HIGHLIGHT, 0, overlay, at, 4);
                } else if (luma <= BLOCKED && Math.floorMod(x - y, 6) < 4) {
                    System.arraycopy(SHADOW, 0, overlay, at, 4);
                }
            }
        }
        return overlay(overlay, grey);
    }

    private static Mat grey(Mat bgr) {
        Mat grey = new Mat();
        cvtColor(bgr, grey, COLOR_BGR2GRAY);
        return grey;
    }

    private static Mat overlay(byte[] pixels, Mat shape) {
        Mat overlay = new Mat(shape.rows(), shape.cols(), opencv_core.CV_8UC4);
        overlay.data().put(pixels);
        return overlay;
    }
}
