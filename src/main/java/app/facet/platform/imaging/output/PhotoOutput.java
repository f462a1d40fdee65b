package app.facet.platform.imaging.output;

import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_JPEG_OPTIMIZE;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_JPEG_QUALITY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR_444;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_WEBP_QUALITY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LANCZOS4;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import app.facet.platform.imaging.AdmittedPhoto;
import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.PhotoDecoder;
import app.facet.platform.imaging.PhotoFormat;
import java.io.IOException;
import java.nio.file.Path;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;
import org.springframework.stereotype.Component;

/** Writes photos for those who will receive them: exactly the pixels, resolution, colours and bytes they ask for. */
@Component
public class PhotoOutput {

    /** The first that fits is taken: below 70 blocks become visible, and the file is refused instead. */
    private static final int[] QUALITIES = {95, 92, 88, 84, 80, 75, 70};

    private final PhotoDecoder decoder;

    public PhotoOutput(PhotoDecoder decoder) {
        this.decoder = decoder;
    }

    /**
     * Cuts, sizes and encodes a photo, and marks the file.
     *
     * @param cut the part to show, of the shape of {@code spec}; what lies outside the photo is left away
     * @return the file's content
     * @throws FileTooLarge when the receiver's limit cannot be met in this format
     */
    public byte[] draw(Path cleaned, AdmittedPhoto photo, Box cut, OutputSpec spec, PictureOrigin origin)
            throws IOException {
        return draw(cleaned, photo, cut, spec, origin, Overprint.NOTHING);
    }

    /** As {@link #draw(Path, AdmittedPhoto, Box, OutputSpec, PictureOrigin)}, with something printed over it. */
    public byte[] draw(
            Path cleaned, AdmittedPhoto photo, Box cut, OutputSpec spec, PictureOrigin origin, Overprint over)
            throws IOException {
        return decoder.decode(
                cleaned,
                photo,
                side(photo, cut, spec),
                pixels -> encode(over.on(sized(pixels, cut, spec)), spec, new Marks(spec.dpi(), origin)));
    }

    /** As many pixels of the photo as the file can show, and no more: small files are drawn quickly. */
    private static int side(AdmittedPhoto photo, Box cut, OutputSpec spec) {
        int width = photo.uprightWidth();
        int height = photo.uprightHeight();
        double scale = Math.max(spec.width() / (cut.width() * width), spec.height() / (cut.height() * height));
        return (int) Math.ceil(Math.max(width, height) * Math.min(1, scale));
    }

    private static Mat sized(Mat pixels, Box cut, OutputSpec spec) {
        int x = (int) Math.round(Math.clamp(cut.x(), 0.0, 1.0) * (pixels.cols() - 1));
        int y = (int) Math.round(Math.clamp(cut.y(), 0.0, 1.0) * (pixels.rows() - 1));
        int width = Math.clamp(Math.round(cut.width() * pixels.cols()), 1, pixels.cols() - x);
        int height = Math.clamp(Math.round(cut.height() * pixels.rows()), 1, pixels.rows() - y);
        Mat part = new Mat(pixels, new Rect(x, y, width, height));
        Mat sized = new Mat();
        boolean smaller = spec.width() < width;
        resize(part, sized, new Size(spec.width(), spec.height()), 0, 0, smaller ? INTER_AREA : INTER_LANCZOS4);
        return sized;
    }

    private static byte[] encode(Mat pixels, OutputSpec spec, Marks marks) throws IOException {
        for (int quality : QUALITIES) {
            byte[] file = marked(encode(pixels, spec.format(), quality), spec, marks);
            if (file.length <= spec.mostBytes()) {
                return file;
            }
            if (spec.format() == PhotoFormat.PNG) {
                break; // without loss there is only one size
            }
        }
        throw new FileTooLarge(spec.mostBytes());
    }

    private static byte[] marked(byte[] encoded, OutputSpec spec, Marks marks) {
        return switch (spec.format()) {
            case JPEG -> JpegMarks.mark(encoded, marks);
            case PNG -> PngMarks.mark(encoded, marks);
            case WEBP -> WebpMarks.mark(encoded, spec.width(), spec.height(), marks);
        };
    }

    private static byte[] encode(Mat pixels, PhotoFormat format, int quality) throws IOException {
        try (BytePointer encoded = new BytePointer();
                IntPointer settings = settings(format, quality)) {
            if (!imencode("." + format.extension(), pixels, encoded, settings)) {
                throw new IOException("The picture could not be encoded as " + format);
            }
            byte[] bytes = new byte[(int) encoded.limit()];
            encoded.get(bytes);
            return bytes;
        }
    }

    private static IntPointer settings(PhotoFormat format, int quality) {
        return switch (format) {
            case JPEG ->
                new IntPointer(
                        IMWRITE_JPEG_QUALITY,
                        quality,
                        IMWRITE_JPEG_OPTIMIZE,
                        1,
                        IMWRITE_JPEG_SAMPLING_FACTOR,
                        IMWRITE_JPEG_SAMPLING_FACTOR_444);
            case PNG -> new IntPointer(0L);
            case WEBP -> new IntPointer(IMWRITE_WEBP_QUALITY, quality);
        };
    }
}
