package app.facet.product.dating;

import app.facet.platform.billing.Credits;
import app.facet.platform.imaging.PhotoEye;
import app.facet.platform.imaging.PhotoFormat;
import app.facet.platform.imaging.PhotoLikeness;
import app.facet.platform.imaging.PhotoMaps;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.media.MediaVault;
import app.facet.platform.media.Variant;
import app.facet.platform.notifications.Notifications;
import app.facet.platform.work.spi.Ending;
import app.facet.platform.work.spi.Progress;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The steps of analysing one photo: measure, draw the maps, store. No transaction is open while it measures. */
@Component
class PhotoAnalysis {

    static final Variant SHARPNESS_MAP = new Variant("sharpness", PhotoFormat.PNG);
    static final Variant CLIPPING_MAP = new Variant("clipping", PhotoFormat.PNG);

    private final PhotoRepository photos;
    private final MediaVault media;
    private final PhotoEye eye;
    private final PhotoMaps maps;
    private final PhotoLikeness likeness;
    private final JsonMapper json;
    private final Credits credits;
    private final Notifications notifications;
    private final DatingStatistics statistics;
    private final TransactionTemplate transactions;

    PhotoAnalysis(
            PhotoRepository photos,
            MediaVault media,
            PhotoEye eye,
            PhotoMaps maps,
            PhotoLikeness likeness,
            JsonMapper json,
            Credits credits,
            Notifications notifications,
            DatingStatistics statistics,
            TransactionTemplate transactions) {
        this.photos = photos;
        this.media = media;
        this.eye = eye;
        this.maps = maps;
        this.likeness = likeness;
        this.json = json;
        this.credits = credits;
        this.notifications = notifications;
        this.statistics = statistics;
        this.transactions = transactions;
    }

    void analyse(PhotoId id, Progress progress) throws IOException {
        Optional<Photo> found = photos.findById(id.value());
        if (found.isEmpty()) {
            return; // deleted by its owner meanwhile
        }
        var seen = measure(found.get(), progress);
        change(id, stored -> {
            store(seen, stored);
            credits.capture(stored.owner(), DatingAction.PHOTO_ANALYSIS, PhotoAnalyses.reference(id));
            statistics.measured(stored.owner(), stored.score());
            tellWhenAllAreMeasured(stored.owner());
        });
    }

    /** The same for a version made by fixes: whoever had the photo measured has paid for that. */
    void measureVersion(PhotoId id, Progress progress) throws IOException {
        Optional<Photo> found = photos.findById(id.value());
        if (found.isPresent() && found.get().reading() == null) {
            var seen = measure(found.get(), progress);
            change(id, stored -> store(seen, stored));
        }
    }

    /** @param likeness see {@link PhotoLikeness#hash} */
    private record Seen(PhotoReading reading, long likeness) {}

    private Seen measure(Photo photo, Progress progress) throws IOException {
        progress.report("dating.stage.measuring", 30);
        var seen = media.look(
                photo.owner(),
                photo.media(),
                (file, admitted) -> new Seen(eye.read(file, admitted), likeness.hash(file, admitted)));
        progress.report("dating.stage.drawing", 70);
        media.attach(photo.owner(), photo.media(), SHARPNESS_MAP, maps::blurMap);
        media.attach(photo.owner(), photo.media(), CLIPPING_MAP, maps::clippingMap);
        progress.report("dating.stage.storing", 90);
        return seen;
    }

    private void store(Seen seen, Photo photo) {
        photo.completed(json.writeValueAsString(seen.reading), PhotoScore.of(seen.reading));
        photo.looksLike(seen.likeness);
    }

    /** Once for a whole set, not for each photo. The rows are locked: of two that end at once, one is the last. */
    private void tellWhenAllAreMeasured(AccountId owner) {
        var set = photos.lockSetOf(owner.value());
        if (set.stream().noneMatch(photo -> photo.state() == PhotoState.PENDING)) {
            var scores = set.stream()
                    .flatMap(photo -> Optional.ofNullable(photo.score()).stream())
                    .toList();
            notifications.tell(
                    owner,
                    DatingNotifications.MEASURED,
                    "dating",
                    String.valueOf(scores.size()),
                    String.valueOf(Collections.max(scores)));
        }
    }

    void gaveUp(PhotoId id, Ending ending) {
        change(id, photo -> {
            credits.release(photo.owner(), DatingAction.PHOTO_ANALYSIS, PhotoAnalyses.reference(id));
            switch (ending) {
                case Ending.Cancelled() -> photo.cancelled();
                case Ending.Refused(var refusal) -> photo.failed(refusal.messageKey());
                case Ending.Parked(var reference) -> photo.failed("dating.failed");
            }
        });
    }

    private void change(PhotoId id, Consumer<Photo> change) {
        transactions.executeWithoutResult(status -> photos.findById(id.value()).ifPresent(change));
    }
}
