package app.facet.product.headshots;

import app.facet.platform.ai.PictureStanding;
import app.facet.platform.imaging.PhotoEye;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.imaging.studio.FaceLikeness;
import app.facet.platform.imaging.studio.Framing;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
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
    private final ModelPortraits models;
    private final ModelDarkroom darkroom;
    private final Clock clock;

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
            PortraitEndings endings,
            ModelPortraits models,
            ModelDarkroom darkroom,
            Clock clock) {
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
        this.models = models;
        this.darkroom = darkroom;
        this.clock = clock;
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
        var framing = Objects.requireNonNullElse(shoot.framing(), style.framing());
        var sitting = new Sitting(framing, shoot.warmth(), shoot.smoothing(), portrait.seed());
        var reading = json.readValue(source.reading(), PhotoReading.class);
        var given = models.picture(portrait, new ModelPortraits.Sitter(source, reading, framing, style), progress);
        String name = style.english().name() + ".jpg";
        media.look(source.owner(), source.media(), (file, photo) -> {
            Path target = file.resolveSibling("portrait.jpg");
            var seen = new FaceLikeness.Seen(file, photo, reading);
            var taken = developed(portrait, given, seen, framing, target);
            if (taken.isEmpty()) {
                Instant began = clock.instant();
                var studios = studio.shoot(
                        file, photo, reading, style.look(), sitting, target, step -> report(step, progress));
                taken = Optional.of(new Taken(studios, EngineRun.ofStudio(Duration.between(began, clock.instant()))));
            }
            var shot = taken.get().portrait();
            if (shot.likeness() < FaceLikeness.LEAST) {
                endings.discarded(portrait.id(), shot.likeness(), taken.get().run());
                return shot;
            }
            store(portrait, name, target, taken.get());
            return shot;
        });
    }

    private record Taken(Portrait portrait, EngineRun run) {}

    /** What a model gave, if that is a picture. */
    private Optional<Taken> developed(
            PortraitEntry portrait,
            Optional<ModelPortraits.Given> given,
            FaceLikeness.Seen source,
            Framing framing,
            Path target)
            throws IOException {
        if (given.isEmpty()) {
            return Optional.empty();
        }
        var run = given.get().run();
        var made = darkroom.develop(given.get().picture(), source, framing, target);
        if (made.isEmpty()) {
            endings.missed(portrait.id(), run.engine(), PictureStanding.Reason.FAILED, run.cost());
        }
        return made.map(one -> new Taken(one, run));
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
    private void store(PortraitEntry portrait, String name, Path target, Taken taken) throws IOException {
        try (var upload = Files.newInputStream(target)) {
            media.store(portrait.owner(), Portraits.PURPOSE, name, upload, stored -> {
                var row = portraits
                        .findById(portrait.id().value())
                        .filter(found -> found.state() == PortraitState.WAITING)
                        .orElseThrow(WorkCancelled::new); // stopped or deleted by its owner meanwhile
                var shot = taken.portrait();
                row.made(stored, shot.likeness(), shot.notes(), json.writeValueAsString(shot.face()));
                endings.paid(row, taken.run());
                return stored;
            });
        }
    }

    /** What was measured is worth knowing, but a portrait is one without it. */
    private void measure(PortraitId id) throws IOException {
        Optional<PortraitEntry> found = portraits.findById(id.value());
        if (found.isPresent() && found.get().media() != null && found.get().reading() == null) {
            PhotoReading reading = media.look(found.get().owner(), found.get().media(), eye::read);
            var quality = PortraitQuality.of(reading, photo(found.get()).orElse(null));
            endings.measured(id, json.writeValueAsString(reading), quality);
        }
    }

    /** What was read from the photo whose pixels a portrait shows. */
    private Optional<PhotoReading> photo(PortraitEntry portrait) {
        return shoots.findById(portrait.shoot().value())
                .filter(_ -> portrait.engine() == null)
                .map(Shoot::source)
                .flatMap(id -> sources.findById(id.value()))
                .map(source -> json.readValue(source.reading(), PhotoReading.class));
    }

    void gaveUp(PortraitId id, Ending ending) {
        portraits.findById(id.value()).ifPresent(models::callOff);
        endings.gaveUp(id, ending);
    }
}
