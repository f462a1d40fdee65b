package app.facet.product.headshots;

import app.facet.platform.imaging.PhotoEye;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.imaging.studio.FaceLikeness;
import app.facet.platform.imaging.studio.Portrait;
import app.facet.platform.imaging.studio.PortraitStudio;
import app.facet.platform.imaging.studio.Sitting;
import app.facet.platform.imaging.studio.StudioStep;
import app.facet.platform.media.MediaVault;
import app.facet.platform.work.spi.Ending;
import app.facet.platform.work.spi.Progress;
import app.facet.platform.work.spi.WorkCancelled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The steps of making one portrait: shoot, compare, store, measure. No transaction is open while the studio works. */
@Component
class PortraitSession {

    private static final int STORED = 90;

    private final PortraitRepository portraits;
    private final ShootRepository shoots;
    private final SourceRepository sources;
    private final Styles styles;
    private final MediaVault media;
    private final PortraitStudio studio;
    private final PortraitPictures pictures;
    private final PhotoEye eye;
    private final JsonMapper json;
    private final PortraitEndings endings;

    PortraitSession(
            PortraitRepository portraits,
            ShootRepository shoots,
            SourceRepository sources,
            Styles styles,
            MediaVault media,
            PortraitStudio studio,
            PortraitPictures pictures,
            PhotoEye eye,
            JsonMapper json,
            PortraitEndings endings) {
        this.portraits = portraits;
        this.shoots = shoots;
        this.sources = sources;
        this.styles = styles;
        this.media = media;
        this.studio = studio;
        this.pictures = pictures;
        this.eye = eye;
        this.json = json;
        this.endings = endings;
    }

    void make(PortraitId id, Progress progress) throws IOException {
        Optional<PortraitEntry> found = portraits.findById(id.value());
        if (found.isPresent() && found.get().state() == PortraitState.WAITING) {
            shoot(found.get(), progress);
        }
        Optional<PortraitEntry> made = portraits.findById(id.value());
        if (made.isPresent()) {
            pictures.complete(made.get());
        }
        progress.report("headshots.stage.measuring-portrait", STORED);
        measure(id);
        endings.tellWhenComplete(id);
    }

    private void shoot(PortraitEntry portrait, Progress progress) throws IOException {
        Shoot shoot = shoots.findById(portrait.shoot().value()).orElseThrow(SourceGone::new);
        Source source = Optional.ofNullable(shoot.source())
                .flatMap(id -> sources.findById(id.value()))
                .orElseThrow(SourceGone::new);
        var style = styles.find(portrait.style());
        var framing = shoot.framing();
        var sitting = new Sitting(
                framing == null ? style.framing() : framing, shoot.warmth(), shoot.smoothing(), portrait.seed());
        var reading = json.readValue(source.reading(), PhotoReading.class);
        String name = style.english().name() + ".jpg";
        media.look(source.owner(), source.media(), (file, photo) -> {
            Path target = file.resolveSibling("portrait.jpg");
            var shot =
                    studio.shoot(file, photo, reading, style.look(), sitting, target, step -> report(step, progress));
            if (shot.likeness() < FaceLikeness.LEAST) {
                endings.discarded(portrait.id(), shot.likeness());
                return shot;
            }
            store(portrait, name, target, shot);
            return shot;
        });
    }

    private static void report(StudioStep step, Progress progress) {
        progress.report("headshots.step." + step.name().toLowerCase(Locale.ROOT), percent(step));
    }

    private static int percent(StudioStep step) {
        return switch (step) {
            case FRAMING -> 5;
            case CUTTING_OUT -> 15;
            case TONING -> 45;
            case LIGHTING -> 60;
            case FINISHING -> 75;
        };
    }

    /** Stored and paid for in one breath. */
    private void store(PortraitEntry portrait, String name, Path target, Portrait shot) throws IOException {
        try (var upload = Files.newInputStream(target)) {
            media.store(portrait.owner(), Portraits.PURPOSE, name, upload, stored -> {
                var row = portraits
                        .findById(portrait.id().value())
                        .filter(found -> found.state() == PortraitState.WAITING)
                        .orElseThrow(WorkCancelled::new); // stopped or deleted by its owner meanwhile
                row.made(stored, shot.likeness(), shot.notes(), json.writeValueAsString(shot.face()));
                endings.paid(row);
                return stored;
            });
        }
    }

    /** What was measured is worth knowing, but a portrait is one without it. */
    private void measure(PortraitId id) throws IOException {
        Optional<PortraitEntry> found = portraits.findById(id.value());
        if (found.isPresent() && found.get().media() != null && found.get().reading() == null) {
            PhotoReading reading = media.look(found.get().owner(), found.get().media(), eye::read);
            endings.measured(id, json.writeValueAsString(reading), PortraitQuality.of(reading));
        }
    }

    void gaveUp(PortraitId id, Ending ending) {
        endings.gaveUp(id, ending);
    }
}
