package app.facet.product.dating;

import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.media.MediaExpiring;
import app.facet.platform.media.MediaId;
import app.facet.platform.media.MediaLinks;
import app.facet.platform.media.MediaSummary;
import app.facet.platform.media.MediaVault;
import app.facet.platform.media.Variant;
import app.facet.platform.work.WorkState;
import app.facet.platform.work.WorkStatus;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The photos of a person's dating profile: added, shown, explained, removed. */
@Service
public class DatingPhotos {

    /** How many photos a set holds. */
    public static final int MOST = 10;

    private static final String PURPOSE = "dating.photo";

    private final PhotoRepository photos;
    private final PlatformAdviser adviser;
    private final MediaVault media;
    private final MediaLinks links;
    private final PhotoAnalyses analyses;
    private final DatingStatistics statistics;
    private final JsonMapper json;
    private final Clock clock;

    DatingPhotos(
            PhotoRepository photos,
            PlatformAdviser adviser,
            MediaVault media,
            MediaLinks links,
            PhotoAnalyses analyses,
            DatingStatistics statistics,
            JsonMapper json,
            Clock clock) {
        this.photos = photos;
        this.adviser = adviser;
        this.media = media;
        this.links = links;
        this.analyses = analyses;
        this.statistics = statistics;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Adds a photo and asks for its analysis, if the plan or the credits of its owner pay for that; else it is kept until
     * {@link PhotoAnalyses#again} is asked for.
     *
     * @throws SetIsFull when the set holds {@link #MOST} photos
     * @throws app.facet.platform.imaging.PhotoRefused when the file is not taken
     */
    public PhotoId add(AccountId owner, String fileName, InputStream upload) throws IOException {
        requireRoom(owner);
        return media.store(owner, PURPOSE, fileName, upload, stored -> {
            requireRoom(owner);
            var id = PhotoId.random();
            var photo = Photo.added(id, owner, stored, clock.instant());
            boolean paid = analyses.pay(owner, id);
            if (!paid) {
                photo.unpaid();
            }
            photos.saveAndFlush(photo);
            if (paid) {
                analyses.start(owner, id);
            }
            statistics.added(owner);
            return id;
        });
    }

    private void requireRoom(AccountId owner) {
        if (photos.countByAccountId(owner.value()) >= MOST) {
            throw new SetIsFull(MOST);
        }
    }

    /** The set, oldest first. Three queries, however many photos. */
    @Transactional(readOnly = true)
    public List<PhotoSummary> of(AccountId owner) {
        var all = photos.findByAccountIdOrderByCreatedAt(owner.value());
        Map<MediaId, MediaSummary> files =
                media.find(owner, all.stream().map(Photo::media).toList());
        Map<String, WorkStatus> latest = analyses.latest(owner, all);
        return all.stream()
                .map(photo -> summary(photo, files.get(photo.media()), latest.get(PhotoAnalyses.reference(photo.id()))))
                .toList();
    }

    @Transactional(readOnly = true)
    public PhotoDetails find(AccountId owner, PhotoId id) {
        var photo = mine(owner, id);
        var file = media.find(owner, photo.media());
        var latest = analyses.latest(owner, List.of(photo)).get(PhotoAnalyses.reference(id));
        var reading = reading(photo);
        boolean measured = reading != null;
        return new PhotoDetails(
                summary(photo, file, latest),
                links.to(photo.media(), Variant.SCREEN),
                reading,
                measured ? links.to(photo.media(), PhotoAnalysis.SHARPNESS_MAP) : null,
                measured ? links.to(photo.media(), PhotoAnalysis.CLIPPING_MAP) : null,
                reading == null ? List.of() : adviser.advise(reading),
                file.expiresAt());
    }

    /** As {@link #find}, because its owner wants to see it. */
    @Transactional(readOnly = true)
    public PhotoDetails open(AccountId owner, PhotoId id) {
        var details = find(owner, id);
        if (details.reading() != null) {
            statistics.resultOpened(owner, details.summary().score());
        }
        return details;
    }

    private @Nullable PhotoReading reading(Photo photo) {
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
                photo.failure());
    }

    /** Deletes the photo, its result and its files. */
    @Transactional
    public void remove(AccountId owner, PhotoId id) {
        var photo = mine(owner, id);
        analyses.drop(owner, id);
        photos.delete(photo);
        media.delete(owner, photo.media());
    }

    /** Keeps the photo beyond its 30 days, or lets it go in time after all. */
    @Transactional
    public void keep(AccountId owner, PhotoId id, boolean forGood) {
        media.keep(owner, mine(owner, id).media(), forGood);
    }

    @EventListener
    void letGo(MediaExpiring expiring) {
        photos.findByMediaId(expiring.id().value()).ifPresent(photos::delete);
    }

    private Photo mine(AccountId owner, PhotoId id) {
        return photos.findByIdAndAccountId(id.value(), owner.value()).orElseThrow(NotFound::new);
    }
}
