package app.facet.product.dating;

import app.facet.platform.billing.Credits;
import app.facet.platform.billing.Offer;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.media.MediaExpiring;
import app.facet.platform.media.MediaId;
import app.facet.platform.media.MediaLinks;
import app.facet.platform.media.MediaSummary;
import app.facet.platform.media.MediaVault;
import app.facet.platform.media.Variant;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkState;
import app.facet.platform.work.WorkStatus;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The photos of a person's dating profile: added, analysed, explained, removed. */
@Service
public class DatingPhotos {

    /** How many photos a set holds. */
    public static final int MOST = 10;

    private static final String PURPOSE = "dating.photo";

    private final PhotoRepository photos;
    private final PlatformAdviser adviser;
    private final MediaVault media;
    private final MediaLinks links;
    private final Work work;
    private final Credits credits;
    private final DatingStatistics statistics;
    private final JsonMapper json;
    private final Clock clock;

    DatingPhotos(
            PhotoRepository photos,
            PlatformAdviser adviser,
            MediaVault media,
            MediaLinks links,
            Work work,
            Credits credits,
            DatingStatistics statistics,
            JsonMapper json,
            Clock clock) {
        this.photos = photos;
        this.adviser = adviser;
        this.media = media;
        this.links = links;
        this.work = work;
        this.credits = credits;
        this.statistics = statistics;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Adds a photo and asks for its analysis, if the plan or the credits of its owner pay for that; else it is kept until
     * {@link #analyseAgain} is asked for.
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
            boolean paid = credits.holdIfAllowed(owner, DatingAction.PHOTO_ANALYSIS, 1, reference(id));
            if (!paid) {
                photo.unpaid();
            }
            photos.saveAndFlush(photo);
            if (paid) {
                startAnalysis(owner, id);
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

    private void startAnalysis(AccountId owner, PhotoId id) {
        work.start(owner, AnalysePhoto.TYPE, new AnalysePhoto(id.value()), reference(id));
    }

    /** Under which an analysis is found, in the queue and among the credits. */
    static String reference(PhotoId id) {
        return id.value().toString();
    }

    /** What measuring so many photos would cost now. */
    @Transactional
    public Offer offer(AccountId owner, int analyses) {
        return credits.offer(owner, DatingAction.PHOTO_ANALYSIS, analyses);
    }

    /** The set, oldest first. Three queries, however many photos. */
    @Transactional(readOnly = true)
    public List<PhotoSummary> of(AccountId owner) {
        var all = photos.findByAccountIdOrderByCreatedAt(owner.value());
        Map<MediaId, MediaSummary> files =
                media.find(owner, all.stream().map(Photo::media).toList());
        Map<String, WorkStatus> latest = latestWork(owner, all);
        return all.stream()
                .map(photo -> summary(photo, files.get(photo.media()), latest.get(reference(photo.id()))))
                .toList();
    }

    @Transactional(readOnly = true)
    public PhotoDetails find(AccountId owner, PhotoId id) {
        var photo = mine(owner, id);
        var file = media.find(owner, photo.media());
        var latest = latestWork(owner, List.of(photo)).get(reference(id));
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

    /** The latest analysis of the photo, as the queue knows it. */
    @Transactional(readOnly = true)
    public Optional<WorkStatus> analysis(AccountId owner, PhotoId id) {
        var photo = mine(owner, id);
        return Optional.ofNullable(latestWork(owner, List.of(photo)).get(reference(id)));
    }

    private @Nullable PhotoReading reading(Photo photo) {
        return photo.reading() == null ? null : json.readValue(photo.reading(), PhotoReading.class);
    }

    private Map<String, WorkStatus> latestWork(AccountId owner, List<Photo> about) {
        var subjects = about.stream().map(photo -> reference(photo.id())).toList();
        return work.about(owner, subjects).stream()
                .collect(Collectors.toMap(
                        WorkStatus::subject,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(WorkStatus::createdAt))));
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
                waiting && latest != null ? work.waitingBefore(latest) : 0,
                photo.failure());
    }

    /**
     * Measures the photo, after a failure or a stop, or because it can be paid for now.
     *
     * @throws app.facet.platform.billing.NotEnoughCredits when it cannot
     */
    @Transactional
    public void analyseAgain(AccountId owner, PhotoId id) {
        var photo = mine(owner, id);
        if (photo.state() != PhotoState.PENDING) {
            credits.hold(owner, DatingAction.PHOTO_ANALYSIS, 1, reference(id));
            photo.waitAgain();
            startAnalysis(owner, id);
        }
    }

    /**
     * Measures all photos nobody has paid for yet.
     *
     * @throws app.facet.platform.billing.NotEnoughCredits when they cannot all be paid for; then none is measured
     */
    @Transactional
    public void analyseUnpaid(AccountId owner) {
        photos.findByAccountIdOrderByCreatedAt(owner.value()).stream()
                .filter(photo -> photo.state() == PhotoState.UNPAID)
                .forEach(photo -> analyseAgain(owner, photo.id()));
    }

    /** Stops a waiting or running analysis; the photo stays. */
    public void stopAnalysis(AccountId owner, PhotoId id) {
        var photo = mine(owner, id);
        work.about(owner, List.of(reference(id))).stream()
                .filter(status -> !status.state().isFinal())
                .forEach(status -> work.cancel(photo.owner(), status.id()));
    }

    /** Deletes the photo, its result and its files. */
    @Transactional
    public void remove(AccountId owner, PhotoId id) {
        var photo = mine(owner, id);
        stopAnalysis(owner, id);
        credits.release(owner, DatingAction.PHOTO_ANALYSIS, reference(id));
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
