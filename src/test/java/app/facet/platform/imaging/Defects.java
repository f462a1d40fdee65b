package app.facet.platform.imaging;

import static org.bytedeco.opencv.global.opencv_core.CV_32FC1;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.function.IntUnaryOperator;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.javacpp.indexer.FloatIndexer;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/** What can go wrong with a photo, one thing at a time. */
public final class Defects {

    private Defects() {}

    /**
     * Out of focus.
     *
     * @param share standard deviation of the blur, in thousandths of the longer side
     */
    public static BufferedImage blurred(BufferedImage photo, double share) {
        OpenCv.load();
        try (PointerScope _ = new PointerScope()) {
            double sigma = share / 1000 * Math.max(photo.getWidth(), photo.getHeight());
            Mat blurred = new Mat();
            opencv_imgproc.GaussianBlur(Samples.mat(photo), blurred, new Size(), sigma);
            return PixelWriter.toImage(blurred);
        }
    }

    /**
     * Moved in a straight line while the shutter was open.
     *
     * @param share length of the way, in thousandths of the longer side
     * @param degrees its direction, from the horizontal
     */
    public static BufferedImage shaken(BufferedImage photo, double share, double degrees) {
        OpenCv.load();
        try (PointerScope _ = new PointerScope()) {
            double way = share / 1000 * Math.max(photo.getWidth(), photo.getHeight());
            int reach = (int) Math.ceil(way / 2);
            Mat line = new Mat(2 * reach + 1, 2 * reach + 1, CV_32FC1, Scalar.all(0));
            try (FloatIndexer cells = line.createIndexer()) {
                int steps = 4 * reach + 1;
                for (int i = 0; i < steps; i++) {
                    double along = way * ((double) i / (steps - 1) - 0.5);
                    long x = Math.round(reach + along * Math.cos(Math.toRadians(degrees)));
                    long y = Math.round(reach - along * Math.sin(Math.toRadians(degrees)));
                    cells.put(y, x, cells.get(y, x) + 1f / steps);
                }
            }
            Mat shaken = new Mat();
            opencv_imgproc.filter2D(Samples.mat(photo), shaken, -1, line);
            return PixelWriter.toImage(shaken);
        }
    }

    public static BufferedImage gain(BufferedImage photo, double factor) {
        return mapped(photo, v -> (int) Math.round(v * factor));
    }

    /** Everything drawn towards mid grey. */
    public static BufferedImage flattened(BufferedImage photo, double range) {
        return mapped(photo, v -> (int) Math.round(128 + (v - 128) * range));
    }

    public static BufferedImage tinted(BufferedImage photo, double red, double green, double blue) {
        BufferedImage tinted = copy(photo);
        for (int y = 0; y < photo.getHeight(); y++) {
            for (int x = 0; x < photo.getWidth(); x++) {
                Color c = new Color(photo.getRGB(x, y));
                tinted.setRGB(x, y, rgb(c.getRed() * red, c.getGreen() * green, c.getBlue() * blue));
            }
        }
        return tinted;
    }

    public static BufferedImage shrunk(BufferedImage photo, double factor) {
        int width = (int) Math.round(photo.getWidth() * factor);
        int height = (int) Math.round(photo.getHeight() * factor);
        OpenCv.load();
        try (PointerScope _ = new PointerScope()) {
            Mat small = new Mat();
            opencv_imgproc.resize(Samples.mat(photo), small, new Size(width, height), 0, 0, opencv_imgproc.INTER_AREA);
            return PixelWriter.toImage(small);
        }
    }

    public static BufferedImage mirrored(BufferedImage photo) {
        return transformed(photo, new AffineTransform(-1, 0, 0, 1, photo.getWidth(), 0));
    }

    /** Turned about the middle and enlarged until no corner is empty. */
    public static BufferedImage tilted(BufferedImage photo, double degrees) {
        double w = photo.getWidth();
        double h = photo.getHeight();
        double radians = Math.toRadians(degrees);
        double sin = Math.abs(Math.sin(radians));
        double cover = Math.cos(radians) + sin * Math.max(w / h, h / w);
        AffineTransform turn = AffineTransform.getTranslateInstance(w / 2, h / 2);
        turn.rotate(radians);
        turn.scale(cover, cover);
        turn.translate(-w / 2, -h / 2);
        return transformed(photo, turn);
    }

    /** The part of the photo from fractions of its sides. */
    public static BufferedImage cropped(BufferedImage photo, double left, double top, double right, double bottom) {
        int x = (int) (left * photo.getWidth());
        int y = (int) (top * photo.getHeight());
        int width = (int) ((right - left) * photo.getWidth());
        int height = (int) ((bottom - top) * photo.getHeight());
        return copy(photo.getSubimage(x, y, width, height));
    }

    private static BufferedImage transformed(BufferedImage photo, AffineTransform transform) {
        BufferedImage result = new BufferedImage(photo.getWidth(), photo.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = result.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(photo, transform, null);
        g.dispose();
        return result;
    }

    private static BufferedImage mapped(BufferedImage photo, IntUnaryOperator curve) {
        BufferedImage result = copy(photo);
        for (int y = 0; y < photo.getHeight(); y++) {
            for (int x = 0; x < photo.getWidth(); x++) {
                Color c = new Color(photo.getRGB(x, y));
                result.setRGB(
                        x,
                        y,
                        rgb(
                                curve.applyAsInt(c.getRed()),
                                curve.applyAsInt(c.getGreen()),
                                curve.applyAsInt(c.getBlue())));
            }
        }
        return result;
    }

    private static int rgb(double red, double green, double blue) {
        return new Color((int) Math.clamp(red, 0.0, 255.0), (int) Math.clamp(green, 0.0, 255.0), (int)
                        Math.clamp(blue, 0.0, 255.0))
                .getRGB();
    }

    private static BufferedImage copy(BufferedImage photo) {
        return transformed(photo, new AffineTransform());
    }
}
