package app.facet.platform.imaging;

import app.facet.platform.imaging.PhotoRefused.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/**
 * The door every uploaded photo passes before any picture library sees it. Walks the whole container byte by byte in
 * constant memory, refuses what is not a plain still photo or asks for unreasonable work, and copies only what is
 * needed to draw the pixels: camera data, places, names, previews and anything appended stay behind.
 */
@Component
public class PhotoGate {

    public static final long MAX_BYTES = 20L << 20;
    public static final long MAX_PIXELS = 50_000_000;
    public static final int MAX_SIDE = 12_000;
    public static final int MIN_SIDE = 64;

    /**
     * Lets the photo in and writes its cleaned copy; when refused, no cleaned file is left behind.
     *
     * @throws PhotoRefused when the file is not taken
     */
    public AdmittedPhoto admit(Path upload, Path cleaned) throws IOException {
        try (FileChannel channel = FileChannel.open(upload)) {
            Inspection seen = inspect(channel);
            String sha256 = write(seen, channel, cleaned);
            return new AdmittedPhoto(
                    seen.format(),
                    seen.width(),
                    seen.height(),
                    seen.orientation(),
                    seen.profile() != null,
                    seen.copy().length(),
                    sha256);
        }
    }

    static Inspection inspect(FileChannel channel) throws IOException {
        if (channel.size() == 0) {
            throw new PhotoRefused(Reason.EMPTY);
        }
        if (channel.size() > MAX_BYTES) {
            throw new PhotoRefused(Reason.TOO_MANY_BYTES, MAX_BYTES >> 20);
        }
        int start = (int) Math.min(MagicBytes.LENGTH, channel.size());
        PhotoFormat format = MagicBytes.formatOf(new ByteSource(channel).bytes(start));
        ByteSource source = new ByteSource(channel);
        return switch (format) {
            case JPEG -> new JpegWalk(source).walk();
            case PNG -> new PngWalk(source).walk();
            case WEBP -> new WebpWalk(source).walk();
        };
    }

    private static String write(Inspection seen, FileChannel channel, Path cleaned) throws IOException {
        try {
            return seen.copy().write(channel, cleaned);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(cleaned);
            throw failure;
        }
    }
}
