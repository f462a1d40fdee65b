package app.facet.platform.imaging;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.dct;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.springframework.stereotype.Component;

/**
 * Tells whether two photos are nearly the same: a perceptual hash, the signs of the 64 slowest waves of the picture
 * (discrete cosine transform) against their median. Size, encoding, light and small crops change few of them.
 */
@Component
public class PhotoLikeness {

    /** Of 64 bits, up to so many differ between pictures that look the same; of any two, about 32. */
    public static final int NEARLY_SAME = 12;

    private static final int SIDE = 32;
    private static final int WAVES = 8;

    private final PhotoDecoder decoder;

    public PhotoLikeness(PhotoDecoder decoder) {
        this.decoder = decoder;
    }

    /** The photo's 64 bits. */
    public long hash(Path cleaned, AdmittedPhoto photo) throws IOException {
        return decoder.decode(cleaned, photo, 4 * SIDE, PhotoLikeness::hash);
    }

    /** How many bits differ, 0..64. */
    public static int distance(long one, long other) {
        return Long.bitCount(one ^ other);
    }

    private static long hash(Mat bgr) {
        Mat grey = new Mat();
        cvtColor(bgr, grey, COLOR_BGR2GRAY);
        resize(grey, grey, new Size(SIDE, SIDE), 0, 0, INTER_AREA);
        grey.convertTo(grey, CV_32F);
        Mat waves = new Mat();
        dct(grey, waves);
        float[] all = new float[SIDE * SIDE];
        new FloatPointer(waves.data()).get(all);
        float[] slow = new float[WAVES * WAVES];
        for (int i = 0; i < slow.length; i++) {
            slow[i] = all[(i / WAVES) * SIDE + i % WAVES + 1]; // from 1: the mean is light, not shape
        }
        float[] sorted = slow.clone();
        Arrays.sort(sorted);
        float median = (sorted[31] + sorted[32]) / 2;
        long bits = 0;
        for (int i = 0; i < slow.length; i++) {
            bits |= slow[i] > median ? 1L << i : 0;
        }
        return bits;
    }
}
