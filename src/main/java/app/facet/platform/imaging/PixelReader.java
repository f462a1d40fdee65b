package app.facet.platform.imaging;

import static org.bytedeco.opencv.global.opencv_core.CV_16U;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_COLOR;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_IGNORE_ORIENTATION;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_2;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_4;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_8;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_UNCHANGED;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_GRAY2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import app.facet.platform.imaging.PhotoRefused.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * Decodes a cleaned photo into 8-bit BGR rows: reduced, on white, in sRGB, upright. What it returns lives in the
 * caller's {@code PointerScope}.
 */
final class PixelReader {

    private PixelReader() {}

    /**
     * @param maxSide upper bound of the longer side, in pixels; smaller photos keep their size
     * @throws PhotoRefused when the data inside a well-formed container cannot be decoded
     */
    static Mat read(Path cleaned, AdmittedPhoto photo, int maxSide) throws IOException {
        try (FileChannel channel = FileChannel.open(cleaned)) {
            RgbProfile profile = photo.wideGamut() ? PhotoGate.inspect(channel).profile() : null;
            Mat stored = decode(nativeCopy(channel), readFlags(photo, maxSide));
            Mat small = shrink(stored, maxSide);
            Mat plain = AlphaOnWhite.flatten(toColour(toEightBits(small)));
            if (profile != null) {
                SrgbConversion.from(profile).apply(plain);
            }
            return Turning.upright(plain, photo.orientation());
        }
    }

    /** Native memory, so that a 20 MB upload never weighs on the heap. */
    private static Mat nativeCopy(FileChannel channel) throws IOException {
        BytePointer bytes = new BytePointer(channel.size());
        ByteBuffer buffer = bytes.asBuffer();
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, buffer.position()) < 0) {
                throw new EOFException("The photo shrank while it was read");
            }
        }
        return new Mat(bytes, false);
    }

    private static Mat decode(Mat file, int flags) {
        try {
            Mat decoded = imdecode(file, flags);
            if (!decoded.empty()) {
                return decoded;
            }
        } catch (RuntimeException nativeFailure) {
            // OpenCV tells about broken data by a C++ exception or by an empty picture, depending on the format.
        }
        throw new PhotoRefused(Reason.DAMAGED);
    }

    /** JPEG can be decoded at a half, a quarter or an eighth; the rest is decoded whole, with transparency. */
    private static int readFlags(AdmittedPhoto photo, int maxSide) {
        if (photo.format() != PhotoFormat.JPEG) {
            return IMREAD_UNCHANGED;
        }
        int ratio = Math.max(photo.width(), photo.height()) / maxSide;
        int flag = ratio >= 8
                ? IMREAD_REDUCED_COLOR_8
                : ratio >= 4 ? IMREAD_REDUCED_COLOR_4 : ratio >= 2 ? IMREAD_REDUCED_COLOR_2 : IMREAD_COLOR;
        return flag | IMREAD_IGNORE_ORIENTATION;
    }

    static Mat shrink(Mat pixels, int maxSide) {
        int longer = Math.max(pixels.cols(), pixels.rows());
        if (longer <= maxSide) {
            return pixels;
        }
        double scale = (double) maxSide / longer;
        Mat small = new Mat();
        Size size = new Size(Math.max(1, (int) Math.round(pixels.cols() * scale)), Math.max(1, (int)
                Math.round(pixels.rows() * scale)));
        resize(pixels, small, size, 0, 0, INTER_AREA);
        // The full picture may be hundreds of megabytes: give it back now, not when the scope ends.
        pixels.close();
        return small;
    }

    private static Mat toEightBits(Mat pixels) {
        if (pixels.depth() == CV_8U) {
            return pixels;
        }
        if (pixels.depth() != CV_16U) {
            throw new PhotoRefused(Reason.UNUSUAL_ENCODING);
        }
        Mat eightBits = new Mat();
        pixels.convertTo(eightBits, CV_8U, 1 / 257.0, 0);
        return eightBits;
    }

    private static Mat toColour(Mat pixels) {
        if (pixels.channels() != 1) {
            return pixels;
        }
        Mat colour = new Mat();
        cvtColor(pixels, colour, COLOR_GRAY2BGR);
        return colour;
    }
}
