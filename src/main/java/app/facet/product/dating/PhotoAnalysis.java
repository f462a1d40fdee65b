package app.facet.product.dating;

import app.facet.platform.billing.Credits;
import app.facet.platform.imaging.PhotoEye;
import app.facet.platform.imaging.PhotoFormat;
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
            JsonMapper json,
            Credits credits,
            Notifications notifications,
            DatingStatistics statistics,
            TransactionTemplate transactions) {
        this.photos = photos;
        this.media = media;
        this.eye = eye;
        this.maps = maps;
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
        Photo photo = found.get();
        progress.report("dating.stage.measuring", 10);
        PhotoReading reading = media.look(photo.owner(), photo.media(), eye::read);
        progress.report("dating.stage.drawing", 60);
        media.attach(photo.owner(), photo.media(), SHARPNESS_MAP, maps::blurMap);
        media.attach(photo.owner(), photo.media(), CLIPPING_MAP, maps::clippingMap);
        progress.report("dating.stage.storing", 90);
        change(id, stored -> {
            stored.completed(json.writeValueAsString(reading), PhotoScore.of(reading));
            credits.capture(stored.owner(), DatingAction.PHOTO_ANALYSIS, PhotoAnalyses.reference(id));
            statistics.measured(stored.owner(), PhotoScore.of(reading));
            tellWhenAllAreMeasured(stored.owner());
        });
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
