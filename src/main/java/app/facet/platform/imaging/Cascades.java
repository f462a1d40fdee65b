package app.facet.platform.imaging;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.bytedeco.opencv.opencv_objdetect.CascadeClassifier;

/**
 * One set of trained detectors: they keep state while they work, so each may serve one photo at a time. Sets are made
 * when needed and kept; there are never more than photos being read at once.
 */
final class Cascades {

    private static final ConcurrentLinkedQueue<Cascades> IDLE = new ConcurrentLinkedQueue<>();

    private final CascadeClassifier face = load("haarcascade_frontalface_alt2");
    private final CascadeClassifier eye = load("haarcascade_eye_tree_eyeglasses");
    private final CascadeClassifier smile = load("haarcascade_smile");

    private Cascades() {}

    static <T> T use(Function<Cascades, T> work) {
        Cascades idle = IDLE.poll();
        Cascades cascades = idle == null ? new Cascades() : idle;
        try {
            return work.apply(cascades);
        } finally {
            IDLE.add(cascades);
        }
    }

    CascadeClassifier face() {
        return face;
    }

    CascadeClassifier eye() {
        return eye;
    }

    CascadeClassifier smile() {
        return smile;
    }

    /** Kept beyond the scope of the photo that happened to need it first. */
    private static CascadeClassifier load(String name) {
        CascadeClassifier cascade = new CascadeClassifier(OpenCv.cascade(name));
        cascade.retainReference();
        return cascade;
    }
}
