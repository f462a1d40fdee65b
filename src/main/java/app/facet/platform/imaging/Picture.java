package app.facet.platform.imaging;

import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;

/** The reduced photo all measurements share: colour, grey, and both as plain arrays. Lives in one PointerScope. */
final class Picture {

    /** Longer side in pixels. A quarter of a 12-megapixel photo, which JPEG decodes at little cost. */
    static final int SIDE = 1000;

    private final Mat bgr;
    private final Mat grey = new Mat();
    private final byte[] luma;
    private final byte[] colours;

    Picture(Mat bgr) {
        this.bgr = bgr.isContinuous() ? bgr : bgr.clone();
        cvtColor(this.bgr, grey, COLOR_BGR2GRAY);
        luma = new byte[width() * height()];
        grey.data().get(luma);
        colours = new byte[3 * luma.length];
        this.bgr.data().get(colours);
    }

    int width() {
        return bgr.cols();
    }

    int height() {
        return bgr.rows();
    }

    Mat bgr() {
        return bgr;
    }

    Mat grey() {
        return grey;
    }

    /** 0..255, by ITU-R BT.601 weights. */
    int luma(int x, int y) {
        return luma[y * width() + x] & 0xFF;
    }

    /** 0..255; channel 0 is blue, 1 green, 2 red. */
    int colour(int x, int y, int channel) {
        return colours[3 * (y * width() + x) + channel] & 0xFF;
    }

    /** The pixels a box covers; never empty, never outside. */
    Region pixels(Box box) {
        int x = Math.clamp(Math.round(box.x() * width()), 0, width() - 1);
        int y = Math.clamp(Math.round(box.y() * height()), 0, height() - 1);
        int w = Math.clamp(Math.round(box.width() * width()), 1, width() - x);
        int h = Math.clamp(Math.round(box.height() * height()), 1, height() - y);
        return new Region(x, y, w, h);
    }

    Box box(Rect pixels, double scale) {
        return new Box(
                pixels.x() / scale / width(),
                pixels.y() / scale / height(),
                pixels.width() / scale / width(),
                pixels.height() / scale / height());
    }
}
