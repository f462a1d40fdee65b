package app.facet.platform.imaging.studio;

import app.facet.platform.imaging.AdmittedPhoto;
import app.facet.platform.imaging.PhotoDecoder;
import app.facet.platform.imaging.PhotoEye;
import app.facet.platform.imaging.PhotoGate;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.imaging.painting.PersonSpec;
import app.facet.platform.imaging.painting.PortraitPainter;
import app.facet.platform.imaging.painting.PortraitSpec;
import app.facet.platform.imaging.painting.PortraitSpec.Setting;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A studio with a folder, for tests: photos go in as they do when somebody uploads them. */
final class Studio {

    static final PhotoDecoder DECODER = new PhotoDecoder();

    private static final PhotoEye EYE = new PhotoEye(DECODER);
    private static final PhotoGate GATE = new PhotoGate();
    private static final PortraitStudio STUDIO = new PortraitStudio(DECODER);

    static final StudioLook WHITE = look(Backdrop.SEAMLESS, 0xF4F4F2, 0xFFFFFF);

    private final Path folder;

    Studio(Path folder) {
        this.folder = folder;
    }

    /** A plain look of that backdrop. */
    static StudioLook look(Backdrop backdrop, int base, int accent) {
        return new StudioLook(backdrop, base, accent, LightSide.FRONT, 0, 0, 0, 1, 0);
    }

    static Sitting sitting(Framing framing) {
        return new Sitting(framing, 0, 0.5, 7);
    }

    /** What came out. */
    record Taken(Portrait portrait, BufferedImage picture, Path file) {}

    FaceLikeness.Seen seen(BufferedImage photo) {
        try {
            Path upload = Files.createTempFile(folder, "upload", ".png");
            ImageIO.write(photo, "png", upload.toFile());
            return seen(upload);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    FaceLikeness.Seen seen(Path upload) {
        try {
            Path cleaned = Files.createTempFile(folder, "cleaned", ".bin");
            AdmittedPhoto photo = GATE.admit(upload, cleaned);
            PhotoReading reading = EYE.read(cleaned, photo);
            return new FaceLikeness.Seen(cleaned, photo, reading);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Taken shoot(FaceLikeness.Seen source, StudioLook look, Sitting sitting) {
        try {
            Path target = Files.createTempFile(folder, "portrait", ".jpg");
            Portrait portrait =
                    STUDIO.shoot(source.path(), source.photo(), source.reading(), look, sitting, target, _ -> {});
            return new Taken(portrait, ImageIO.read(target.toFile()), target);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Taken shoot(BufferedImage photo, StudioLook look, Framing framing) {
        return shoot(seen(photo), look, sitting(framing));
    }

    static BufferedImage astronaut() {
        try (var file = Studio.class.getResourceAsStream("/imaging/eileen-collins.jpg")) {
            return ImageIO.read(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static PortraitSpec person(long seed, Setting setting) {
        return PortraitSpec.of(seed, setting, PortraitSpec.Framing.HALF_LENGTH);
    }

    static PortraitSpec person(PersonSpec.SkinTone skin, Setting setting) {
        var person = new PersonSpec(
                skin,
                PersonSpec.HairStyle.SHORT,
                PersonSpec.HairColour.BLACK,
                false,
                false,
                PersonSpec.Outfit.BLAZER,
                0x2F4A6B,
                true);
        return person(11, setting).withPeople(person).withLight(PortraitSpec.Light.FRONT);
    }

    static BufferedImage painted(PortraitSpec spec) {
        return new PortraitPainter().paint(spec, 1200, 1500);
    }

    /** A part of a picture, enlarged to a size. */
    static BufferedImage part(BufferedImage picture, int x, int y, int width, int height, int newWidth, int newHeight) {
        var part = new BufferedImage(newWidth, newHeight, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = part.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        var transform = AffineTransform.getScaleInstance((double) newWidth / width, (double) newHeight / height);
        transform.translate(-x, -y);
        g.drawImage(picture, transform, null);
        g.dispose();
        return part;
    }
}
