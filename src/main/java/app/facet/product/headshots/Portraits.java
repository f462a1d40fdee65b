package app.facet.product.headshots;

import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.media.MediaExpiring;
import app.facet.platform.media.MediaId;
import app.facet.platform.media.MediaLinks;
import app.facet.platform.media.MediaVault;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The portraits that came out: looked at, liked, compared, kept or deleted. */
@Service
public class Portraits {

    static final String PURPOSE = "headshots.portrait";

    private final PortraitRepository portraits;
    private final ShootRepository shoots;
    private final Shoots studio;
    private final PortraitRemoval removal;
    private final PortraitSummaries summaries;
    private final Keeping keeping;
    private final MediaVault media;
    private final MediaLinks links;
    private final HeadshotsStatistics statistics;
    private final JsonMapper json;

    Portraits(
            PortraitRepository portraits,
            ShootRepository shoots,
            Shoots studio,
            PortraitRemoval removal,
            PortraitSummaries summaries,
            Keeping keeping,
            MediaVault media,
            MediaLinks links,
            HeadshotsStatistics statistics,
            JsonMapper json) {
        this.portraits = portraits;
        this.shoots = shoots;
        this.studio = studio;
        this.removal = removal;
        this.summaries = summaries;
        this.keeping = keeping;
        this.media = media;
        this.links = links;
        this.statistics = statistics;
        this.json = json;
    }

    /** All that came out, the newest shoot first. */
    @Transactional(readOnly = true)
    public List<PortraitSummary> of(AccountId owner) {
        var made = portraits.findByAccountIdOrderByCreatedAtDescPlaceAsc(owner.value()).stream()
                .filter(portrait -> portrait.state() == PortraitState.DONE)
                .toList();
        return summaries.of(owner, made);
    }

    /** One that came out. */
    @Transactional(readOnly = true)
    public PortraitDetails find(AccountId owner, PortraitId id) {
        var portrait = made(owner, id);
        var file = media.find(owner, file(portrait));
        var shoot = shoots.findById(portrait.shoot().value()).orElseThrow(NotFound::new);
        return new PortraitDetails(
                summaries.of(owner, List.of(portrait)).getFirst(),
                shoot.source() == null ? null : links.to(file.id(), BeforePicture.VARIANT),
                reading(portrait),
                portrait.notes(),
                Shoots.order(shoot),
                portrait.origin(),
                file.expiresAt());
    }

    private @Nullable PhotoReading reading(PortraitEntry portrait) {
        return portrait.reading() == null ? null : json.readValue(portrait.reading(), PhotoReading.class);
    }

    /** As {@link #find}, because its owner wants to see it. */
    @Transactional(readOnly = true)
    public PortraitDetails open(AccountId owner, PortraitId id) {
        var details = find(owner, id);
        statistics.opened(owner);
        return details;
    }

    /**
     * Lets somebody read the file of one that came out, which lies open for as long as they look.
     *
     * @throws OnlyASample when it is a gift
     */
    public <T> T look(AccountId owner, PortraitId id, MediaVault.Look<T> look) throws IOException {
        var portrait = made(owner, id);
        if (portrait.isGift()) {
            throw new OnlyASample();
        }
        return media.look(owner, file(portrait), look);
    }

    @Transactional
    public void favour(AccountId owner, PortraitId id, boolean wanted) {
        made(owner, id).favour(wanted);
    }

    /**
     * Keeps it beyond its 30 days, or lets it go in time after all.
     *
     * @throws app.facet.platform.billing.NotInPlan when their plan does not include keeping
     */
    @Transactional
    public void keep(AccountId owner, PortraitId id, boolean forGood) {
        var file = file(made(owner, id));
        if (forGood) {
            keeping.require(owner);
        }
        media.keep(owner, file, forGood);
    }

    /** Deletes it at once. */
    @Transactional
    public void remove(AccountId owner, PortraitId id) {
        studio.remove(owner, id);
    }

    @EventListener
    void letGo(MediaExpiring expiring) {
        portraits.findByMediaId(expiring.id().value()).ifPresent(portrait -> {
            portraits.delete(portrait);
            portraits.flush();
            removal.forgetEmpty(portrait.shoot());
        });
    }

    private static MediaId file(PortraitEntry made) {
        return Objects.requireNonNull(made.media());
    }

    private PortraitEntry made(AccountId owner, PortraitId id) {
        return portraits
                .findByIdAndAccountId(id.value(), owner.value())
                .filter(portrait -> portrait.media() != null)
                .orElseThrow(NotFound::new);
    }
}
