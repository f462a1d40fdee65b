package app.facet.product.headshots;

import app.facet.platform.imaging.AdmittedPhoto;
import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.PhotoFormat;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.imaging.output.FileTooLarge;
import app.facet.platform.imaging.output.OutputSpec;
import app.facet.platform.imaging.output.PhotoOutput;
import app.facet.platform.imaging.output.PictureOrigin;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.media.MediaId;
import app.facet.platform.media.MediaVault;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Portraits as files for those who will receive them. Each is drawn when it is asked for; none is kept. */
@Service
public class PortraitFiles {

    /** Of a portrait of the usual framing, for the rare one on which no face could be measured. */
    private static final Box USUAL_FACE = new Box(0.32, 0.264, 0.36, 0.288);

    private static final int SCREEN_DPI = 72;
    private static final long MOST_OF_A_PREVIEW = 1L << 20;
    private static final double STEP = 0.8;
    private static final double SMALLEST_SCALE = 0.3;

    private final PortraitRepository portraits;
    private final MediaVault media;
    private final PhotoOutput output;
    private final HeadshotsStatistics statistics;
    private final JsonMapper json;

    PortraitFiles(
            PortraitRepository portraits,
            MediaVault media,
            PhotoOutput output,
            HeadshotsStatistics statistics,
            JsonMapper json) {
        this.portraits = portraits;
        this.media = media;
        this.output = output;
        this.statistics = statistics;
        this.json = json;
    }

    /**
     * The file for one receiver.
     *
     * @throws OnlyASample when the portrait is a gift
     * @throws app.facet.platform.imaging.output.FileTooLarge when this kind of file stays above the receiver's limit
     */
    public byte[] file(AccountId owner, PortraitId id, Destination where, PhotoFormat format) throws IOException {
        byte[] file = draw(owner, made(owner, id).inFull(), where, format);
        statistics.downloaded(owner, where);
        return file;
    }

    /**
     * A portrait that was handed to somebody else.
     *
     * @param face in parts of the portrait, where one was measured
     * @param origin how it was made
     */
    public record Handed(MediaId picture, @Nullable Box face, PictureOrigin origin) {}

    /**
     * The file for one receiver, of a portrait that was handed to somebody else.
     *
     * @param owner whose picture it is now
     */
    public byte[] file(AccountId owner, Handed portrait, Destination where, PhotoFormat format) throws IOException {
        var made = new Made(
                portrait.picture, Objects.requireNonNullElse(portrait.face, USUAL_FACE), portrait.origin, false);
        byte[] file = draw(owner, made, where, format);
        statistics.downloaded(owner, where);
        return file;
    }

    /**
     * All files for all receivers, in one archive.
     *
     * @throws OnlyASample when the portrait is a gift
     */
    public void writeAll(AccountId owner, PortraitId id, OutputStream target) throws IOException {
        var portrait = made(owner, id).inFull();
        var archive = new ZipOutputStream(target);
        archive.setLevel(Deflater.NO_COMPRESSION); // pictures are
        for (Destination where : Destination.values()) {
            archive.putNextEntry(new ZipEntry(where.fileName(PhotoFormat.JPEG)));
            archive.write(draw(owner, portrait, where, PhotoFormat.JPEG));
            archive.closeEntry();
        }
        archive.finish();
        statistics.allDownloaded(owner);
    }

    /**
     * How a file will look.
     *
     * @param height pixels
     */
    public byte[] preview(AccountId owner, PortraitId id, Destination where, int height) throws IOException {
        int width = (int) Math.round(height * where.aspect());
        var small = new OutputSpec(width, height, SCREEN_DPI, PhotoFormat.JPEG, MOST_OF_A_PREVIEW);
        return draw(owner, made(owner, id), where, across -> small);
    }

    /** What each receiver would get. */
    public List<PortraitOffer> offers(AccountId owner, PortraitId id) {
        var portrait = made(owner, id);
        var photo = media.find(owner, portrait.media()).photo();
        return Arrays.stream(Destination.values())
                .map(where -> new PortraitOffer(
                        where, where.spec(across(photo, cut(photo, portrait, where)), PhotoFormat.JPEG)))
                .toList();
    }

    private byte[] draw(AccountId owner, Made portrait, Destination where, PhotoFormat format) throws IOException {
        double scale = 1;
        while (true) {
            double part = scale;
            try {
                return draw(owner, portrait, where, across -> where.spec((int) (across * part), format));
            } catch (FileTooLarge tooLarge) {
                if (where.isRound() && scale > SMALLEST_SCALE) {
                    scale *= STEP; // screens take fewer pixels as well
                } else {
                    throw tooLarge;
                }
            }
        }
    }

    /** @param spec by how many pixels the portrait has across the frame */
    private byte[] draw(AccountId owner, Made portrait, Destination where, IntFunction<OutputSpec> spec)
            throws IOException {
        return media.look(owner, portrait.media(), (file, photo) -> {
            Box cut = cut(photo, portrait, where);
            return output.draw(file, photo, cut, spec.apply(across(photo, cut)), portrait.origin());
        });
    }

    private static Box cut(AdmittedPhoto photo, Made portrait, Destination where) {
        return HeadCut.of(portrait.face(), (double) photo.uprightWidth() / photo.uprightHeight(), where);
    }

    private static int across(AdmittedPhoto photo, Box cut) {
        return (int) Math.round(cut.width() * photo.uprightWidth());
    }

    private record Made(MediaId media, Box face, PictureOrigin origin, boolean gift) {

        Made inFull() {
            if (gift) {
                throw new OnlyASample();
            }
            return this;
        }
    }

    private Made made(AccountId owner, PortraitId id) {
        var portrait = portraits.findByIdAndAccountId(id.value(), owner.value()).orElseThrow(NotFound::new);
        var picture = Optional.ofNullable(portrait.media()).orElseThrow(NotFound::new);
        return new Made(picture, face(portrait), portrait.origin(), portrait.isGift());
    }

    private Box face(PortraitEntry portrait) {
        return Optional.ofNullable(portrait.reading())
                .map(reading -> json.readValue(reading, PhotoReading.class))
                .flatMap(reading -> reading.faces().stream().findFirst())
                .map(face -> face.box())
                .orElse(USUAL_FACE);
    }
}
