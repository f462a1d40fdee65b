package app.facet.product.headshots;

import app.facet.platform.ai.spi.Picture;
import app.facet.platform.imaging.AdmittedPhoto;
import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.PhotoDecoder;
import app.facet.platform.imaging.PhotoEye;
import app.facet.platform.imaging.PhotoFormat;
import app.facet.platform.imaging.PhotoGate;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.imaging.PhotoRefused;
import app.facet.platform.imaging.output.OutputSpec;
import app.facet.platform.imaging.output.PhotoOutput;
import app.facet.platform.imaging.output.PictureOrigin;
import app.facet.platform.imaging.studio.FaceLikeness;
import app.facet.platform.imaging.studio.FaceLikeness.Seen;
import app.facet.platform.imaging.studio.Framing;
import app.facet.platform.imaging.studio.Portrait;
import app.facet.platform.imaging.studio.PortraitFrame;
import app.facet.platform.imaging.studio.PortraitNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes a portrait of what a model gave: through the gate like any stranger's file, compared with the photo, and cut as the
 * studio cuts.
 */
@Component
class ModelDarkroom {

    private static final int SCREEN_DPI = 72;
    private static final long MOST_BYTES = 18L << 20;
    private static final double ENLARGED = 1.1;

    private final PhotoGate gate;
    private final PhotoEye eye;
    private final PhotoDecoder decoder;
    private final PhotoOutput output;

    ModelDarkroom(PhotoGate gate, PhotoEye eye, PhotoDecoder decoder, PhotoOutput output) {
        this.gate = gate;
        this.eye = eye;
        this.decoder = decoder;
        this.output = output;
    }

    /**
     * @param target where the portrait is written
     * @return its likeness 0 where there is no face on it; empty when it is no picture we take
     */
    Optional<Portrait> develop(Picture picture, Seen source, Framing framing, Path target) throws IOException {
        Path raw = Files.write(target.resolveSibling("model-raw"), picture.content());
        Path clean = target.resolveSibling("model-clean");
        try {
            AdmittedPhoto photo = gate.admit(raw, clean);
            PhotoReading reading = eye.read(clean, photo);
            double likeness = FaceLikeness.between(decoder, source, new Seen(clean, photo, reading));
            return Optional.of(
                    reading.faces().isEmpty()
                            ? new Portrait(0, 0, new Box(0, 0, 1, 1), 0, List.of())
                            : framed(new Seen(clean, photo, reading), framing, likeness, target));
        } catch (PhotoRefused noPicture) {
            return Optional.empty();
        } finally {
            Files.deleteIfExists(raw);
            Files.deleteIfExists(clean);
        }
    }

    private Portrait framed(Seen made, Framing framing, double likeness, Path target) throws IOException {
        Box face = made.reading().faces().getFirst().box();
        Box part = PortraitFrame.around(face, made.photo(), framing);
        int width = PortraitFrame.width(part, made.photo());
        int height = PortraitFrame.height(width);
        var spec = new OutputSpec(width, height, SCREEN_DPI, PhotoFormat.JPEG, MOST_BYTES);
        Files.write(target, output.draw(made.path(), made.photo(), part, spec, PictureOrigin.GENERATED));
        boolean enlarged = width > ENLARGED * part.width() * made.photo().uprightWidth();
        return new Portrait(
                width,
                height,
                new Box(
                        (face.x() - part.x()) / part.width(),
                        (face.y() - part.y()) / part.height(),
                        face.width() / part.width(),
                        face.height() / part.height()),
                likeness,
                enlarged ? List.of(PortraitNote.ENLARGED) : List.of());
    }
}
