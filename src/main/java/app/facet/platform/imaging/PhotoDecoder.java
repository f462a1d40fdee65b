package app.facet.platform.imaging;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.springframework.stereotype.Component;

/**
 * Draws photos the gate let in: upright, in sRGB, at the size that is asked for, encoded afresh. As many at a time as
 * the machine has cores; the others wait in order, so that a burst of uploads cannot take all memory.
 */
@Component
public class PhotoDecoder {

    /** What is done with decoded pixels; they are gone when it returns. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Mat bgr) throws IOException;
    }

    private final Semaphore slots = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    public PhotoDecoder() {
        OpenCv.load();
    }

    /**
     * Writes the photo for showing.
     *
     * @param maxSide upper bound of the longer side, in pixels; smaller photos keep their size
     * @throws PhotoRefused when the pixel data turns out to be damaged
     */
    public Rendered render(Path cleaned, AdmittedPhoto photo, int maxSide, Rendition encoding, Path target)
            throws IOException {
        return decode(cleaned, photo, maxSide, pixels -> PixelWriter.write(pixels, encoding, target));
    }

    /** The same pixels for drawing on them. */
    public BufferedImage image(Path cleaned, AdmittedPhoto photo, int maxSide) throws IOException {
        return decode(cleaned, photo, maxSide, PixelWriter::toImage);
    }

    /**
     * Writes the photo as somebody changed it.
     *
     * @param maxSide upper bound of the longer side, in pixels; smaller photos keep their size
     * @param change gets the upright pixels as rows of blue, green and red, and gives back those to write
     */
    public Rendered redraw(
            Path cleaned, AdmittedPhoto photo, int maxSide, Rendition encoding, UnaryOperator<Mat> change, Path target)
            throws IOException {
        return decode(cleaned, photo, maxSide, pixels -> PixelWriter.write(change.apply(pixels), encoding, target));
    }

    /**
     * Hands the upright pixels, in sRGB, to some work.
     *
     * @param maxSide upper bound of the longer side, in pixels; smaller photos keep their size
     * @throws PhotoRefused when the pixel data turns out to be damaged
     */
    public <T> T decode(Path cleaned, AdmittedPhoto photo, int maxSide, Work<T> work) throws IOException {
        slots.acquireUninterruptibly();
        // Every native object made on the way dies with the scope; without it memory grows by gigabytes.
        try (PointerScope _ = new PointerScope()) {
            return work.on(PixelReader.read(cleaned, photo, maxSide));
        } finally {
            slots.release();
        }
    }
}
