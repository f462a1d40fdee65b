package app.facet.product.dating;

import app.facet.platform.imaging.retouching.Change;
import app.facet.platform.imaging.retouching.FixAdviser;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.media.MediaExpiring;
import app.facet.platform.media.MediaLinks;
import app.facet.platform.media.MediaVault;
import app.facet.platform.media.Variant;
import app.facet.product.dating.opinions.Opinions;
import app.facet.product.dating.opinions.Sighting;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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

    static final String PURPOSE = "dating.photo";

    private final PhotoRepository photos;
    private final PlatformAdviser adviser;
    private final MediaVault media;
    private final MediaLinks links;
    private final PhotoAnalyses analyses;
    private final PhotoSummaries summaries;
    private final Opinions opinions;
    private final DatingStatistics statistics;
    private final JsonMapper json;
    private final Clock clock;

    DatingPhotos(
            PhotoRepository photos,
            PlatformAdviser adviser,
            MediaVault media,
            MediaLinks links,
            PhotoAnalyses analyses,
            PhotoSummaries summaries,
            Opinions opinions,
            DatingStatistics statistics,
            JsonMapper json,
            Clock clock) {
        this.photos = photos;
        this.adviser = adviser;
        this.media = media;
        this.links = links;
        this.analyses = analyses;
        this.summaries = summaries;
        this.opinions = opinions;
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
            var photo = Photo.added(id, owner, stored, photos.lastPlace(owner.value()) + 1, clock.instant());
            boolean paid = analyses.pay(owner, id);
            if (!paid) {
                photo.unpaid();
            }
            photos.saveAndFlush(photo);
            if (paid) {
                analyses.start(photo);
            }
            statistics.added(owner);
            return id;
        });
    }

    private void requireRoom(AccountId owner) {
        if (photos.countByAccountIdAndOriginalIdIsNull(owner.value()) >= MOST) {
            throw new SetIsFull(MOST);
        }
    }

    /** The set in its order, of each photo the version that was chosen. Three queries, however many photos. */
    @Transactional(readOnly = true)
    public List<PhotoSummary> of(AccountId owner) {
        return summaries.of(owner, photos.findByAccountIdAndChosenTrueOrderByPlaceAscCreatedAtAsc(owner.value()));
    }

    /** All photos with all their versions, in the order they came. */
    @Transactional(readOnly = true)
    public List<PhotoSummary> all(AccountId owner) {
        return summaries.of(owner, photos.findByAccountIdOrderByCreatedAt(owner.value()));
    }

    @Transactional(readOnly = true)
    public PhotoDetails find(AccountId owner, PhotoId id) {
        var photo = mine(owner, id);
        var file = media.find(owner, photo.media());
        var reading = summaries.reading(photo);
        boolean measured = reading != null;
        var said = opinions.of(owner, photo.media());
        return new PhotoDetails(
                summaries.of(owner, List.of(photo)).getFirst(),
                photo.media(),
                links.to(photo.media(), Variant.SCREEN),
                reading,
                measured ? links.to(photo.media(), PhotoAnalysis.SHARPNESS_MAP) : null,
                measured ? links.to(photo.media(), PhotoAnalysis.CLIPPING_MAP) : null,
                reading == null ? List.of() : adviser.advise(reading, Sighting.of(said)),
                said,
                reading == null ? List.of() : FixAdviser.advise(reading),
                origin(owner, photo),
                family(owner, photo),
                file.expiresAt());
    }

    private @Nullable PhotoOrigin origin(AccountId owner, Photo photo) {
        PhotoId id = photo.original();
        if (id == null || photo.changes() == null) {
            return null;
        }
        var original = mine(owner, id);
        return new PhotoOrigin(
                id,
                links.to(original.media(), Variant.SCREEN),
                original.score(),
                summaries.reading(original),
                List.of(json.readValue(photo.changes(), Change[].class)));
    }

    private List<PhotoSummary> family(AccountId owner, Photo photo) {
        var family = photos.family(owner.value(), photo.family().value());
        return family.size() < 2 ? List.of() : summaries.of(owner, family);
    }

    /** The small picture of a photo, opened. */
    public Optional<InputStream> tile(AccountId owner, PhotoId id) throws IOException {
        return media.picture(owner, mine(owner, id).media(), Variant.TILE);
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

    /** Deletes the photo with its versions, or one version, which gives its place back to the original. */
    @Transactional
    public void remove(AccountId owner, PhotoId id) {
        var photo = mine(owner, id);
        if (photo.original() == null) {
            photos.findByOriginalIdOrderByCreatedAtDesc(id.value()).forEach(version -> delete(owner, version));
        } else if (photo.isChosen()) {
            mine(owner, photo.family()).choose(true);
        }
        delete(owner, photo);
    }

    private void delete(AccountId owner, Photo photo) {
        analyses.drop(owner, photo.id());
        photos.delete(photo);
        photos.flush();
        opinions.forget(owner, photo.media());
        media.delete(owner, photo.media());
    }

    /** Keeps the photo beyond its 30 days, or lets it go in time after all. */
    @Transactional
    public void keep(AccountId owner, PhotoId id, boolean forGood) {
        media.keep(owner, mine(owner, id).media(), forGood);
    }

    @EventListener
    void letGo(MediaExpiring expiring) {
        photos.findByMediaId(expiring.id().value()).ifPresent(photo -> {
            leaveFamily(photo);
            photos.delete(photo);
            photos.flush();
            opinions.forget(photo.owner(), photo.media());
        });
    }

    /** Versions outlive their original: the chosen one, or else the newest, takes its place. */
    private void leaveFamily(Photo photo) {
        var versions = photos.findByOriginalIdOrderByCreatedAtDesc(photo.id().value());
        if (!versions.isEmpty()) {
            var heir = versions.stream().filter(Photo::isChosen).findFirst().orElse(versions.getFirst());
            versions.forEach(version -> version.madeFrom(heir.id()));
            heir.becomesOriginal();
        } else if (photo.original() != null && photo.isChosen()) {
            photos.findById(photo.family().value()).ifPresent(original -> original.choose(true));
        }
    }

    private Photo mine(AccountId owner, PhotoId id) {
        return photos.findByIdAndAccountId(id.value(), owner.value()).orElseThrow(NotFound::new);
    }
}
