package app.facet.platform.imaging.studio;

import app.facet.platform.imaging.AdmittedPhoto;
import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.PhotoDecoder;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.imaging.Rendition;
import app.facet.platform.imaging.studio.StudioRefused.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.springframework.stereotype.Component;

/**
 * The built-in studio. It never changes who somebody is: the person's own pixels are kept, turned, cut and toned; nothing
 * of a face is moved, added or taken away.
 */
@Component
public class PortraitStudio {

    /** Fewest pixels across a face of which a portrait can be made. */
    static final int SMALLEST_FACE = 72;

    private static final int LEAST_WIDTH = 1024;
    private static final int MOST_WIDTH = 2048;

    /** Longer side of the largest photo that is held in memory, pixels. */
    private static final int MOST_SIDE = 6000;

    /** Share of a silhouette that could be either, above which its edges are doubted. */
    private static final double DOUBTFUL = 0.17;

    private final PhotoDecoder decoder;

    public PortraitStudio(PhotoDecoder decoder) {
        this.decoder = decoder;
    }

    /**
     * Draws a portrait of the largest face.
     *
     * @param reading of this photo
     * @param target a JPEG, in sRGB, 4:5, at least 1,024 × 1,280
     * @param steps told before each step; what it throws ends the work
     * @throws StudioRefused when no portrait can be made of this photo
     */
    public Portrait shoot(
            Path original,
            AdmittedPhoto photo,
            PhotoReading reading,
            StudioLook look,
            Sitting sitting,
            Path target,
            Consumer<StudioStep> steps)
            throws IOException {
        if (reading.faces().isEmpty()) {
            throw new StudioRefused(Reason.NO_FACE);
        }
        double face = reading.faces().getFirst().box().width() * photo.uprightWidth();
        if (face < SMALLEST_FACE) {
            throw new StudioRefused(Reason.TOO_SMALL);
        }
        steps.accept(StudioStep.FRAMING);
        var shot = new Shot(reading, look, sitting, steps);
        int side = side(photo, face / Framer.share(sitting.framing()));
        decoder.redraw(original, photo, side, Rendition.FINE_JPEG, shot::take, target);
        return shot.portrait();
    }

    /** As many pixels as the largest portrait needs. */
    private static int side(AdmittedPhoto photo, double span) {
        int longer = Math.max(photo.uprightWidth(), photo.uprightHeight());
        return (int) Math.min(MOST_SIDE, Math.ceil(longer * Math.min(1, MOST_WIDTH / span)));
    }

    /** One portrait while it is made. */
    private static final class Shot {

        private final PhotoReading reading;
        private final StudioLook look;
        private final Sitting sitting;
        private final Consumer<StudioStep> steps;
        private final List<PortraitNote> notes = new ArrayList<>();
        private Portrait portrait = new Portrait(0, 0, new Box(0, 0, 1, 1), 0, List.of());

        Shot(PhotoReading reading, StudioLook look, Sitting sitting, Consumer<StudioStep> steps) {
            this.reading = reading;
            this.look = look;
            this.sitting = sitting;
            this.steps = steps;
        }

        Portrait portrait() {
            return portrait;
        }

        Mat take(Mat bgr) {
            Sitter sitter = Sitter.of(reading, bgr.cols(), bgr.rows());
            steps.accept(StudioStep.CUTTING_OUT);
            PersonMap map = PersonMap.of(bgr, sitter);
            Crop crop = frame(sitter, map, bgr);
            int width = 2 * (int) Math.round(Math.clamp(crop.span(), LEAST_WIDTH, MOST_WIDTH) / 2);
            double enlarged = crop.scale(width);
            note(PortraitNote.ENLARGED, enlarged > 1.1);
            Box face = crop.face(sitter);
            LevelledFace before = LevelledFace.of(bgr, sitter.x(), sitter.y(), sitter.width(), sitter.tilt());
            Mat pixels = crop.of(bgr, width);
            Matte matte = Matte.of(pixels, crop.of(map, Matte.WIDTH), face);
            Mat cover = matte.full(pixels);
            steps.accept(StudioStep.TONING);
            Toning.tone(pixels, matte, face, reading.metrics().colour(), sitting.smoothing());
            steps.accept(StudioStep.LIGHTING);
            light(pixels, cover, matte, face, enlarged);
            steps.accept(StudioStep.FINISHING);
            Sharpening.sharpen(pixels, cover, enlarged);
            LevelledFace after = LevelledFace.of(
                    pixels, face.centreX() * width, face.centreY() * pixels.rows(), face.width() * width, 0);
            double likeness = FaceLikeness.between(before, after);
            portrait = new Portrait(width, pixels.rows(), face, likeness, List.copyOf(notes));
            return pixels;
        }

        private Crop frame(Sitter sitter, PersonMap map, Mat bgr) {
            var framer = new Framer(sitter, map, bgr.cols(), bgr.rows(), sitting.framing());
            Crop crop = framer.choose();
            if (framer.isCutOff(crop)) {
                throw new StudioRefused(Reason.CUT_OFF);
            }
            note(PortraitNote.HEAD_CUT, framer.cutsHead());
            note(PortraitNote.TIGHTER, framer.isTighter(crop));
            note(PortraitNote.UNSURE_EDGES, map.doubt() > DOUBTFUL || sitter.isCrowded());
            return crop;
        }

        private void note(PortraitNote note, boolean holds) {
            if (holds) {
                notes.add(note);
            }
        }

        private void light(Mat pixels, Mat cover, Matte matte, Box face, double enlarged) {
            float[] backdrop = Scenery.draw(look, sitting.seed(), matte);
            float[] gains = Relief.gains(matte, look.light(), look.modelling(), face.centreX(), face.width());
            double noise = reading.metrics().sharpness().noise();
            new Composition(pixels.cols(), pixels.rows(), look, sitting, noise, enlarged)
                    .compose(pixels, cover, matte, gains, backdrop);
        }
    }
}
