package app.facet.platform.imaging.studio;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_dnn.blobFromImage;
import static org.bytedeco.opencv.global.opencv_dnn.readNetFromTFLite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_dnn.Net;

/**
 * Tells for each point how likely it is part of a person (MediaPipe selfie segmentation). A net keeps state while it
 * works, so each serves one photo at a time; they are made when needed and kept.
 */
final class SelfieNet {

    /** Pixels a side it sees. */
    static final int SIDE = 256;

    /** Where it lies on the class path. */
    static final String MODEL = "/imaging/selfie_segmentation.tflite";

    private static final ConcurrentLinkedQueue<Net> IDLE = new ConcurrentLinkedQueue<>();

    private SelfieNet() {}

    /** @return 0..1, {@link #SIDE} pixels a side whatever the shape of the part was */
    static Mat probability(Mat bgr) {
        Net idle = IDLE.poll();
        Net net = idle == null ? load() : idle;
        try {
            Mat blob = blobFromImage(
                    bgr, 1 / 255.0, new Size(SIDE, SIDE), new Scalar(0, 0, 0, 0), true, false, CV_32F);
            net.setInput(blob);
            float[] values = new float[SIDE * SIDE];
            new FloatPointer(net.forward().data()).get(values);
            return Planes.of(values, SIDE, SIDE);
        } finally {
            IDLE.add(net);
        }
    }

    /** Kept beyond the scope of the photo that happened to need it first. */
    private static Net load() {
        try (var file = SelfieNet.class.getResourceAsStream(MODEL)) {
            if (file == null) {
                throw new IllegalStateException("No model at " + MODEL);
            }
            byte[] bytes = file.readAllBytes();
            Net net = readNetFromTFLite(new BytePointer(bytes), bytes.length);
            net.retainReference();
            return net;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
