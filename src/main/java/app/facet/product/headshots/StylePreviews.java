package app.facet.product.headshots;

import app.facet.platform.imaging.AdmittedPhoto;
import app.facet.platform.imaging.PhotoDecoder;
import app.facet.platform.imaging.PhotoEye;
import app.facet.platform.imaging.PhotoGate;
import app.facet.platform.imaging.Rendition;
import app.facet.platform.imaging.painting.PersonSpec;
import app.facet.platform.imaging.painting.PortraitPainter;
import app.facet.platform.imaging.painting.PortraitSpec;
import app.facet.platform.imaging.studio.PortraitStudio;
import app.facet.platform.imaging.studio.Sitting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Random;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Pictures of what styles look like: somebody painted, in the real studio. Drawn when first asked for, and kept in a
 * folder that may be emptied at any time.
 */
@Component
class StylePreviews {

    /** To be raised when the studio draws differently. */
    private static final int STUDIO = 3;

    private static final int SIDE = 480;

    private final PortraitStudio studio;
    private final PhotoGate gate;
    private final PhotoEye eye;
    private final PhotoDecoder decoder;
    private final Path kept;
    private byte @Nullable [] model;

    StylePreviews(
            PortraitStudio studio, PhotoGate gate, PhotoEye eye, PhotoDecoder decoder, HeadshotsSettings settings) {
        this.studio = studio;
        this.gate = gate;
        this.eye = eye;
        this.decoder = decoder;
        this.kept = settings.previewFolder();
    }

    /** Changes whenever the picture does. */
    String edition(Style style) {
        var looks = style.look() + style.framing().name() + STUDIO;
        return Integer.toHexString(looks.hashCode());
    }

    boolean has(Style style) {
        return Files.exists(file(style));
    }

    byte[] of(Style style) throws IOException {
        return has(style) ? Files.readAllBytes(file(style)) : drawn(style);
    }

    /** One at a time: they are drawn once, and nobody's own portrait should wait for them. */
    private synchronized byte[] drawn(Style style) throws IOException {
        return has(style) ? Files.readAllBytes(file(style)) : keep(style, draw(style), file(style));
    }

    private Path file(Style style) {
        return kept.resolve(style.code() + "." + edition(style) + ".jpg");
    }

    /** In place of the one from before its style was changed. */
    private byte[] keep(Style style, byte[] picture, Path file) throws IOException {
        Files.createDirectories(kept);
        try (var former = Files.newDirectoryStream(kept, style.code() + ".*.jpg")) {
            for (Path one : former) {
                Files.deleteIfExists(one);
            }
        }
        Path part = Files.write(Files.createTempFile(kept, style.code(), ".part"), picture);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        return picture;
    }

    private byte[] draw(Style style) throws IOException {
        Path folder = Files.createTempDirectory("style");
        try {
            Path photo = folder.resolve("photo.jpg");
            AdmittedPhoto admitted = gate.admit(model(folder), photo);
            Path portrait = folder.resolve("portrait.jpg");
            var sitting = new Sitting(style.framing(), 0, 0.3, 7);
            studio.shoot(photo, admitted, eye.read(photo, admitted), style.look(), sitting, portrait, step -> {});
            return small(portrait, folder);
        } finally {
            delete(folder);
        }
    }

    private byte[] small(Path portrait, Path folder) throws IOException {
        Path clean = folder.resolve("clean.jpg");
        AdmittedPhoto admitted = gate.admit(portrait, clean);
        Path small = folder.resolve("small.jpg");
        decoder.render(clean, admitted, SIDE, Rendition.JPEG, small);
        return Files.readAllBytes(small);
    }

    private Path model(Path folder) throws IOException {
        Path file = folder.resolve("model.jpg");
        if (model == null) {
            var spec = PortraitSpec.of(31, PortraitSpec.Setting.STUDIO, PortraitSpec.Framing.CLOSE_UP)
                    .withPeople(PersonSpec.random(new Random(5)));
            ImageIO.write(new PortraitPainter().paint(spec, 1200, 1500), "jpeg", file.toFile());
            model = Files.readAllBytes(file);
        } else {
            Files.write(file, model);
        }
        return file;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
