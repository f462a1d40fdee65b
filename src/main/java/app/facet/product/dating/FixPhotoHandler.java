package app.facet.product.dating;

import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.imaging.retouching.Change;
import app.facet.platform.imaging.retouching.PhotoRetoucher;
import app.facet.platform.imaging.retouching.PhotoRetoucher.Wish;
import app.facet.platform.media.MediaVault;
import app.facet.platform.work.spi.Ending;
import app.facet.platform.work.spi.Progress;
import app.facet.platform.work.spi.TaskHandler;
import app.facet.platform.work.spi.TaskType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Makes a version of a photo and measures it like any other. What was stored before a crash is not made twice. */
@Component
class FixPhotoHandler implements TaskHandler<FixPhoto> {

    private final PhotoRepository photos;
    private final DatingPhotos album;
    private final MediaVault media;
    private final PhotoRetoucher retoucher;
    private final PhotoAnalysis analysis;
    private final TransactionTemplate transactions;
    private final JsonMapper json;
    private final Clock clock;

    FixPhotoHandler(
            PhotoRepository photos,
            DatingPhotos album,
            MediaVault media,
            PhotoRetoucher retoucher,
            PhotoAnalysis analysis,
            TransactionTemplate transactions,
            JsonMapper json,
            Clock clock) {
        this.photos = photos;
        this.album = album;
        this.media = media;
        this.retoucher = retoucher;
        this.analysis = analysis;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public TaskType<FixPhoto> type() {
        return FixPhoto.TYPE;
    }

    @Override
    public void run(FixPhoto task, Progress progress) throws IOException {
        Optional<Photo> original = photos.findById(task.photo());
        if (original.isEmpty()) {
            return; // deleted by its owner meanwhile
        }
        progress.report("dating.stage.fixing", 10);
        var version = new PhotoId(task.version());
        if (photos.findById(task.version()).isEmpty()) {
            make(original.get(), version, task);
        }
        analysis.measureVersion(version, progress);
        transactions.executeWithoutResult(status -> show(version));
    }

    /** What could not be measured is of no use. */
    @Override
    public void gaveUp(FixPhoto task, Ending ending) {
        photos.findById(task.version())
                .filter(version -> version.reading() == null)
                .ifPresent(version -> album.remove(version.owner(), version.id()));
    }

    private void make(Photo original, PhotoId version, FixPhoto task) throws IOException {
        var reading = json.readValue(original.reading(), PhotoReading.class);
        String name = media.find(original.owner(), original.media()).fileName();
        boolean kept = media.find(original.owner(), original.media()).expiresAt() == null;
        media.look(original.owner(), original.media(), (file, photo) -> {
            Path fixed = file.resolveSibling("fixed.jpg");
            var changes =
                    retoucher.retouch(file, photo, reading, new Wish(Set.copyOf(task.fixes()), task.crop()), fixed);
            if (changes.isEmpty()) {
                throw new NothingToFix();
            }
            store(original, version, name, fixed, changes, kept);
            return changes;
        });
    }

    private void store(Photo original, PhotoId version, String name, Path fixed, List<Change> changes, boolean kept)
            throws IOException {
        var all = new ArrayList<Change>();
        if (original.changes() != null) {
            all.addAll(List.of(json.readValue(original.changes(), Change[].class)));
        }
        all.addAll(changes);
        try (var upload = Files.newInputStream(fixed)) {
            media.store(original.owner(), DatingPhotos.PURPOSE, name, upload, stored -> {
                var first = photos.findById(original.family().value()).orElse(original);
                var row = Photo.version(version, first, stored, json.writeValueAsString(all), clock.instant());
                photos.saveAndFlush(row);
                if (kept) {
                    media.keep(original.owner(), stored, true);
                }
                return version;
            });
        }
    }

    /** A version takes its original's place once it is measured: whoever asked for it wanted it. */
    private void show(PhotoId id) {
        photos.findById(id.value()).ifPresent(version -> photos.family(
                        version.owner().value(), version.family().value())
                .forEach(photo -> photo.choose(photo.id().equals(id))));
    }
}
