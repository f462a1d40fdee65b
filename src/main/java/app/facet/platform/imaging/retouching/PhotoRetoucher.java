package app.facet.platform.imaging.retouching;

import app.facet.platform.imaging.AdmittedPhoto;
import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.PhotoDecoder;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.imaging.Rendition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bytedeco.opencv.opencv_core.Mat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Does fixes. Light, colour and detail are changed for all pixels alike, the frame is turned and cut, and blur falls only
 * on what is no person; no feature of a face is moved, added or taken away, and that is checked on the result.
 */
@Component
public class PhotoRetoucher {

    /** Longer side of what comes out, pixels: twice what dating and business networks show. */
    public static final int SIDE = 2400;

    private final PhotoDecoder decoder;

    public PhotoRetoucher(PhotoDecoder decoder) {
        this.decoder = decoder;
    }

    /**
     * What is to be done.
     *
     * @param crop the part to keep, seen from the photo before it is straightened; null for no {@link Fix#CROP}
     */
    public record Wish(Set<Fix> fixes, @Nullable Box crop) {

        public Wish {
            fixes = Set.copyOf(fixes);
        }
    }

    /**
     * Draws the photo with the fixes done. What turns out not to be needed is left undone.
     *
     * @param reading of this photo
     * @param target a JPEG, upright, in sRGB, at most {@link #SIDE} pixels a side
     * @return what was done, in order; empty when nothing was
     * @throws FixRefused when a face would no longer look as it did
     */
    public List<Change> retouch(Path original, AdmittedPhoto photo, PhotoReading reading, Wish wish, Path target)
            throws IOException {
        var changes = new ArrayList<Change>();
        decoder.redraw(
                original,
                photo,
                SIDE,
                Rendition.FINE_JPEG,
                pixels -> {
                    Mat retouched = pixels.clone();
                    recolour(retouched, reading, wish.fixes(), changes);
                    FaceKept.require(pixels, retouched, reading.faces());
                    return reframe(retouched, reading, wish, changes);
                },
                target);
        return List.copyOf(changes);
    }

    private static void recolour(Mat pixels, PhotoReading reading, Set<Fix> fixes, List<Change> changes) {
        if (fixes.contains(Fix.DENOISE)) {
            Detail.denoise(pixels).ifPresent(changes::add);
        }
        if (fixes.contains(Fix.CONTRAST)) {
            Contrast.stretch(pixels).ifPresent(changes::add);
        }
        if (fixes.contains(Fix.EXPOSURE)) {
            Exposure.correct(pixels, reading).ifPresent(changes::add);
        }
        if (fixes.contains(Fix.WHITE_BALANCE)) {
            WhiteBalance.neutralise(pixels, reading).ifPresent(changes::add);
        }
        if (fixes.contains(Fix.SHARPEN)) {
            Detail.sharpen(pixels, reading.faces()).ifPresent(changes::add);
        }
        if (fixes.contains(Fix.SOFTEN_BACKGROUND)) {
            Background.soften(pixels, reading.faces()).ifPresent(changes::add);
        }
    }

    private static Mat reframe(Mat pixels, PhotoReading reading, Wish wish, List<Change> changes) {
        var frame = new Frame(pixels);
        Double tilt = reading.metrics().framing().tilt();
        if (wish.fixes().contains(Fix.STRAIGHTEN) && tilt != null) {
            frame.turn(-tilt).ifPresent(changes::add);
        }
        if (wish.crop() != null) {
            frame.cut(wish.crop()).ifPresent(changes::add);
        }
        return frame.pixels();
    }
}
