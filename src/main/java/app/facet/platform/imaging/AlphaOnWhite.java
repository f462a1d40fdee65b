package app.facet.platform.imaging;

import java.nio.ByteBuffer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;

/** Lays a transparent picture on white, the way a page would show it. */
final class AlphaOnWhite {

    private AlphaOnWhite() {}

    static Mat flatten(Mat pixels) {
        if (pixels.channels() != 4) {
            return pixels;
        }
        Mat flat = new Mat(pixels.rows(), pixels.cols(), opencv_core.CV_8UC3);
        byte[] from = new byte[pixels.cols() * 4];
        byte[] to = new byte[pixels.cols() * 3];
        for (int row = 0; row < pixels.rows(); row++) {
            ByteBuffer source = pixels.ptr(row).capacity(from.length).asByteBuffer();
            source.get(from);
            flattenRow(from, to);
            ByteBuffer target = flat.ptr(row).capacity(to.length).asByteBuffer();
            target.put(to);
        }
        return flat;
    }

    private static void flattenRow(byte[] from, byte[] to) {
        for (int i = 0, j = 0; i < from.length; i += 4, j += 3) {
            int alpha = from[i + 3] & 0xFF;
            int white = 255 * (255 - alpha);
            for (int channel = 0; channel < 3; channel++) {
                to[j + channel] = (byte) (((from[i + channel] & 0xFF) * alpha + white + 127) / 255);
            }
        }
    }
}
