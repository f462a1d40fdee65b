package app.facet.platform.media;

import app.facet.platform.imaging.AdmittedPhoto;
import app.facet.platform.imaging.PhotoDecoder;
import app.facet.platform.imaging.PhotoGate;
import app.facet.platform.imaging.Rendition;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.stereotype.Component;

/** Takes an upload in: streamed to disk up to the limit, through the gate, variants drawn. Nothing is stored yet. */
@Component
class MediaIntake {

    private static final int SCREEN_SIDE = 1600;
    private static final int TILE_SIDE = 480;

    private final Scratch scratch;
    private final PhotoGate gate;
    private final PhotoDecoder decoder;

    MediaIntake(Scratch scratch, PhotoGate gate, PhotoDecoder decoder) {
        this.scratch = scratch;
        this.gate = gate;
        this.decoder = decoder;
    }

    /** A photo that was let in, with its files in a scratch folder of their own. */
    record Prepared(Path files, AdmittedPhoto photo) {}

    Prepared take(InputStream upload) throws IOException {
        Path files = scratch.folder();
        try {
            Path raw = files.resolve("raw");
            copyUpToLimit(upload, raw);
            AdmittedPhoto photo = gate.admit(raw, files.resolve(MediaFolder.ORIGINAL));
            Files.delete(raw);
            drawVariants(files, photo);
            return new Prepared(files, photo);
        } catch (IOException | RuntimeException | Error failure) {
            Scratch.delete(files);
            throw failure;
        }
    }

    /** One byte over the limit is enough for the gate to say so; the rest of an endless upload is never written. */
    private static void copyUpToLimit(InputStream upload, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[1 << 16];
            long left = PhotoGate.MAX_BYTES + 1;
            int read;
            while (left > 0 && (read = upload.read(buffer, 0, (int) Math.min(buffer.length, left))) > 0) {
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    private void drawVariants(Path files, AdmittedPhoto photo) throws IOException {
        Path original = files.resolve(MediaFolder.ORIGINAL);
        decoder.render(original, photo, SCREEN_SIDE, Rendition.WEBP, files.resolve(Variant.SCREEN.fileName()));
        Thumbnails.of(decoder.image(original, photo, SCREEN_SIDE / 2))
                .size(TILE_SIDE, TILE_SIDE)
                .outputFormat("jpg")
                .outputQuality(0.82)
                .toFile(files.resolve(Variant.TILE.fileName()).toFile());
    }
}
