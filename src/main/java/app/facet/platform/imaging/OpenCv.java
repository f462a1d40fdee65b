package app.facet.platform.imaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.opencv_java;

/** Brings OpenCV's native code up once, and finds the trained models that lie beside it. */
final class OpenCv {

    private static final String CACHE = "org.bytedeco.javacpp.cachedir";

    static {
        chooseCache();
        Loader.load(org.bytedeco.opencv.global.opencv_objdetect.class);
    }

    private OpenCv() {}

    /** Touching this class loads the native code; calling this makes the wish readable. */
    static void load() {
        // The static block above has run.
    }

    /** @return a cascade's file, e.g. {@code haarcascade_eye_tree_eyeglasses} */
    static String cascade(String name) {
        String resource =
                "/org/bytedeco/opencv/" + Loader.getPlatform() + "/share/opencv4/haarcascades/" + name + ".xml";
        try {
            return Loader.cacheResource(opencv_java.class, resource).getPath();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Native code is unpacked below the home folder; a server's account often has none it may write to. */
    private static void chooseCache() {
        Path home = Path.of(System.getProperty("user.home", ""));
        if (System.getProperty(CACHE) == null && !Files.isWritable(home)) {
            try {
                System.setProperty(
                        CACHE, Files.createTempDirectory("facet-opencv").toString());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
