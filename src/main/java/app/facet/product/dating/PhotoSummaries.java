package app.facet.product.dating;

import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.media.MediaId;
import app.facet.platform.media.MediaLinks;
import app.facet.platform.media.MediaSummary;
import app.facet.platform.media.MediaVault;
import app.facet.platform.media.Variant;
import app.facet.platform.work.WorkState;
import app.facet.platform.work.WorkStatus;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Photos with what vault and queue know about them. Three queries, however many photos. */
@Component
class PhotoSummaries {

    private final MediaVault media;
    private final MediaLinks links;
    private final PhotoAnalyses analyses;
    private final JsonMapper json;

    PhotoSummaries(MediaVault media, MediaLinks links, PhotoAnalyses analyses, JsonMapper json) {
        this.media = media;
        this.links = links;
        this.analyses = analyses;
        this.json = json;
    }

    List<PhotoSummary> of(AccountId owner, List<Photo> photos) {
        Map<MediaId, MediaSummary> files =
                media.find(owner, photos.stream().map(Photo::media).toList());
        Map<String, WorkStatus> latest = analyses.latest(owner, photos);
        return photos.stream()
                .map(photo -> summary(photo, files.get(photo.media()), latest.get(PhotoAnalyses.reference(photo.id()))))
                .toList();
    }

    @Nullable
    PhotoReading reading(Photo photo) {
        return photo.reading() == null ? null : json.readValue(photo.reading(), PhotoReading.class);
    }

    private PhotoSummary summary(Photo photo, @Nullable MediaSummary file, @Nullable WorkStatus latest) {
        boolean running = latest != null && latest.state() == WorkState.RUNNING;
        boolean waiting = photo.state() == PhotoState.PENDING;
        return new PhotoSummary(
                photo.id(),
                file == null ? "" : file.fileName(),
                links.to(photo.media(), Variant.TILE),
                file == null ? 1 : file.photo().uprightWidth(),
                file == null ? 1 : file.photo().uprightHeight(),
                waiting && running ? PhotoState.PROCESSING : photo.state(),
                photo.score(),
                latest == null ? null : latest.stage(),
                latest == null ? 0 : latest.percent(),
                waiting && latest != null ? analyses.waitingBefore(latest) : 0,
                photo.failure(),
                photo.original() != null,
                photo.isChosen());
    }
}
