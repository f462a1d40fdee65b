package app.facet.platform.imaging;

import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_JPEG_QUALITY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_WEBP_QUALITY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.opencv_core.Mat;

/** Encodes BGR rows afresh, which is what leaves nothing behind that was hidden in the upload. */
final class PixelWriter {

    private PixelWriter() {}

    static Rendered write(Mat pixels, Rendition rendition, Path target) throws IOException {
        int setting = rendition.format() == PhotoFormat.JPEG ? IMWRITE_JPEG_QUALITY : IMWRITE_WEBP_QUALITY;
        return write(
                pixels, "." + rendition.format().extension(), new IntPointer(setting, rendition.quality()), target);
    }

    /** For overlays: small, lossless, with transparency. */
    static Rendered writePng(Mat pixels, Path target) throws IOException {
        return write(pixels, ".png", new IntPointer(0L), target);
    }

    private static Rendered write(Mat pixels, String extension, IntPointer settings, Path target) throws IOException {
        BytePointer encoded = new BytePointer();
        if (!imencode(extension, pixels, encoded, settings)) {
            throw new IOException("The picture could not be encoded as " + extension);
        }
        try (FileChannel channel = FileChannel.open(
                target, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(encoded.asBuffer());
        }
        return new Rendered(pixels.cols(), pixels.rows(), encoded.limit());
    }

    static BufferedImage toImage(Mat pixels) {
        var image = new BufferedImage(pixels.cols(), pixels.rows(), BufferedImage.TYPE_3BYTE_BGR);
        byte[] target = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        int row = pixels.cols() * 3;
        for (int y = 0; y < pixels.rows(); y++) {
            pixels.ptr(y).capacity(row).asByteBuffer().get(target, y * row, row);
        }
        return image;
    }
}
