package app.facet.product.headshots;

import app.facet.platform.imaging.Expression;
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

/** The photos people want portraits of: added, measured, judged by the gate, removed. Measuring costs nothing. */
@Service
public class SourcePhotos {

    /** How many one person keeps at a time. */
    public static final int MOST = 12;

    static final String PURPOSE = "headshots.source";

    private final SourceRepository sources;
    private final ShootRepository shoots;
    private final PortraitPictures pictures;
    private final Keeping keeping;
    private final MediaVault media;
    private final MediaLinks links;
    private final Work work;
    private final HeadshotsStatistics statistics;
    private final JsonMapper json;
    private final Clock clock;

    SourcePhotos(
            SourceRepository sources,
            ShootRepository shoots,
            PortraitPictures pictures,
            Keeping keeping,
            MediaVault media,
            MediaLinks links,
            Work work,
            HeadshotsStatistics statistics,
            JsonMapper json,
            Clock clock) {
        this.sources = sources;
        this.shoots = shoots;
        this.pictures = pictures;
        this.keeping = keeping;
        this.media = media;
        this.links = links;
        this.work = work;
        this.statistics = statistics;
        this.json = json;
        this.clock = clock;
    }

    /** Under which the measuring of a photo is found in the queue. */
    public static String reference(SourceId id) {
        return id.value().toString();
    }

    /**
     * Adds a photo and has it measured.
     *
     * @throws TooManySources when there are {@link #MOST}
     * @throws app.facet.platform.imaging.PhotoRefused when the file is not taken
     */
    public SourceId add(AccountId owner, String fileName, InputStream upload) throws IOException {
        requireRoom(owner);
        return media.store(owner, PURPOSE, fileName, upload, stored -> {
            requireRoom(owner);
            var id = SourceId.random();
            sources.saveAndFlush(Source.added(id, owner, stored, clock.instant()));
            measure(owner, id);
            statistics.added(owner);
            return id;
        });
    }

    private void requireRoom(AccountId owner) {
        if (sources.countByAccountId(owner.value()) >= MOST) {
            throw new TooManySources(MOST);
        }
    }

    private void measure(AccountId owner, SourceId id) {
        work.start(owner, MeasureSource.TYPE, new MeasureSource(id.value()), reference(id));
    }

    /** Measures it once more, after that failed. */
    @Transactional
    public void again(AccountId owner, SourceId id) {
        var source = mine(owner, id);
        if (source.state() == SourceState.FAILED) {
            source.waitAgain();
            measure(owner, id);
        }
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<SourceSummary> of(AccountId owner) {
        var all = sources.findByAccountIdOrderByCreatedAtDesc(owner.value());
        Map<MediaId, MediaSummary> files =
                media.find(owner, all.stream().map(Source::media).toList());
        return all.stream()
                .map(source -> summary(source, files.get(source.media())))
                .toList();
    }

    @Transactional(readOnly = true)
    public SourceDetails find(AccountId owner, SourceId id) {
        var source = mine(owner, id);
        var file = media.find(owner, source.media());
        var reading = reading(source);
        return new SourceDetails(
                summary(source, file),
                links.to(source.media(), Variant.SCREEN),
                reading,
                reading == null ? List.of() : SourceGate.findings(reading),
                file.expiresAt());
    }

    private SourceSummary summary(Source source, @Nullable MediaSummary file) {
        var reading = reading(source);
        return new SourceSummary(
                source.id(),
                file == null ? "" : file.fileName(),
                links.to(source.media(), Variant.TILE),
                file == null ? 1 : file.photo().uprightWidth(),
                file == null ? 1 : file.photo().uprightHeight(),
                source.state(),
                reading == null ? null : SourceGate.verdict(reading),
                reading == null || reading.faces().isEmpty()
                        ? Expression.UNKNOWN
                        : reading.faces().getFirst().expression(),
                source.failure());
    }

    private @Nullable PhotoReading reading(Source source) {
        return source.reading() == null ? null : json.readValue(source.reading(), PhotoReading.class);
    }

    /**
     * Keeps the photo beyond its 30 days, or lets it go in time after all.
     *
     * @throws app.facet.platform.billing.NotInPlan when their plan does not include keeping
     */
    @Transactional
    public void keep(AccountId owner, SourceId id, boolean forGood) {
        var file = mine(owner, id).media();
        if (forGood) {
            keeping.require(owner);
        }
        media.keep(owner, file, forGood);
    }

    /** Deletes the photo; portraits made of it stay. */
    @Transactional
    public void remove(AccountId owner, SourceId id) {
        var source = mine(owner, id);
        work.about(owner, List.of(reference(id))).stream()
                .filter(status -> !status.state().isFinal())
                .forEach(status -> work.cancel(owner, status.id()));
        forget(source);
        media.delete(owner, source.media());
    }

    @EventListener
    void letGo(MediaExpiring expiring) {
        sources.findByMediaId(expiring.id().value()).ifPresent(this::forget);
    }

    private void forget(Source source) {
        var made = shoots.findBySourceId(source.id().value());
        made.forEach(Shoot::loseSource);
        shoots.flush();
        pictures.forgetBefore(made);
        sources.delete(source);
        sources.flush();
    }

    private Source mine(AccountId owner, SourceId id) {
        return sources.findByIdAndAccountId(id.value(), owner.value()).orElseThrow(NotFound::new);
    }
}
