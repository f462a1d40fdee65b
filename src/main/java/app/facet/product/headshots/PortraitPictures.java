package app.facet.product.headshots;

import app.facet.platform.imaging.AdmittedPhoto;
import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.PhotoFormat;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.imaging.output.OutputSpec;
import app.facet.platform.imaging.output.PhotoOutput;
import app.facet.platform.imaging.output.PictureOrigin;
import app.facet.platform.imaging.output.Watermark;
import app.facet.platform.media.MediaId;
import app.facet.platform.media.MediaVault;
import app.facet.platform.media.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pictures that lie beside a portrait: the photo it was made of, cut alike, and the small marked one of a gift. Each
 * is drawn once; whoever was killed before it was drawn draws it the next time.
 */
@Component
class PortraitPictures {

    /** Of a gift, the only one its owner is shown. */
    static final Variant MARKED = new Variant("marked", PhotoFormat.JPEG);

    private static final OutputSpec SMALL = new OutputSpec(640, 800, 72, PhotoFormat.JPEG, 1L << 20);
    private static final Box ALL = new Box(0, 0, 1, 1);
    private static final Watermark MARK = new Watermark("FACET");

    private final ShootRepository shoots;
    private final SourceRepository sources;
    private final MediaVault media;
    private final BeforePicture before;
    private final PhotoOutput output;
    private final JsonMapper json;

    PortraitPictures(
            ShootRepository shoots,
            SourceRepository sources,
            MediaVault media,
            BeforePicture before,
            PhotoOutput output,
            JsonMapper json) {
        this.shoots = shoots;
        this.sources = sources;
        this.media = media;
        this.before = before;
        this.output = output;
        this.json = json;
    }

    /** Draws what is not there yet. */
    void complete(PortraitEntry portrait) throws IOException {
        MediaId picture = portrait.media();
        if (picture != null) {
            if (portrait.isGift() && !has(portrait, picture, MARKED)) {
                media.attach(portrait.owner(), picture, MARKED, this::mark);
            }
            if (portrait.face() != null && !has(portrait, picture, BeforePicture.VARIANT)) {
                drawBefore(portrait, picture);
            }
        }
    }

    private boolean has(PortraitEntry portrait, MediaId picture, Variant variant) throws IOException {
        try (var found = media.picture(portrait.owner(), picture, variant).orElse(null)) {
            return found != null;
        }
    }

    private void mark(Path original, AdmittedPhoto photo, Path target) throws IOException {
        Files.write(target, output.draw(original, photo, ALL, SMALL, PictureOrigin.DRAWN_BACKDROP, MARK));
    }

    private void drawBefore(PortraitEntry portrait, MediaId picture) throws IOException {
        var source = shoots.findById(portrait.shoot().value())
                .map(Shoot::source)
                .flatMap(id -> sources.findById(id.value()));
        if (source.isPresent()) {
            var reading = json.readValue(source.get().reading(), PhotoReading.class);
            Box there = reading.faces().getFirst().box();
            Box here = json.readValue(portrait.face(), Box.class);
            media.look(portrait.owner(), source.get().media(), (file, photo) -> {
                media.attach(
                        portrait.owner(),
                        picture,
                        BeforePicture.VARIANT,
                        (_, shot, drawn) ->
                                before.draw(file, photo, there, new BeforePicture.Place(shot, here), drawn));
                return picture;
            });
        }
    }
}
